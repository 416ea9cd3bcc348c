/** Files that existed before (附件/文件): opened, proved harmless and made into plain pages. */
package gongkai.annex;
