/** Web pages made of templates. */
package gongkai.page;
