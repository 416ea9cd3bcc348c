/** Finished reports in a folder that can be uploaded as it is, with an index of them. */
package gongkai.site;
