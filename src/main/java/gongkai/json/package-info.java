/** How the JSON looks that we write. */
package gongkai.json;
