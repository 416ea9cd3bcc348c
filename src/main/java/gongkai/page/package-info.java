/** Web pages that need nothing but themselves. */
package gongkai.page;
