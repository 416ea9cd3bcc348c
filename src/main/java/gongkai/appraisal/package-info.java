/** The self-evaluation of projects (项目支出绩效自评): what the user entered and what follows. */
package gongkai.appraisal;
