@echo off
rem Starts Gongkai; builds the program on first use. Keep this file UTF-8 without BOM.
setlocal
chcp 65001 >nul
set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"
set "jar=%home%\target\gongkai.jar"
set "archive=%home%\target\gongkai.jsa"
rem A small heap to begin with, the same on every computer, that grows no more than it must.
rem jdk.console: without it newer Javas take a file for a terminal.
set always=-Xshare:auto -Xlog:disable -Djava.awt.headless=true -Djdk.console=java.base -Dfile.encoding=UTF-8
set flags=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms128m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 %always%

where java >nul 2>nul
if errorlevel 1 (
  echo 错误 找不到 java。怎么办：先安装 JDK 17。 1>&2
  exit /b 2
)
if exist "%jar%" goto built
where mvn >nul 2>nul
if errorlevel 1 (
  echo 错误 找不到 mvn。怎么办：先安装 Maven。 1>&2
  exit /b 2
)
echo 第一次运行，正在构建程序，请稍候（约一两分钟）…… 1>&2
if exist "%archive%" del "%archive%"
call mvn -q -B -f "%home%\pom.xml" -Dmaven.test.skip=true -Dspotless.check.skip -Dcheckstyle.skip package
if errorlevel 1 (
  echo 错误 构建没有成功。怎么办：检查网络和 JDK 版本（应为 17），再运行一次。 1>&2
  exit /b 2
)
:built
if exist "%archive%" goto start
rem Both kinds of data file are read, so that the classes of both are in the archive.
if not exist "%TEMP%\gongkai-first-run" mkdir "%TEMP%\gongkai-first-run"
java %flags% "-Dgongkai.home=%home%" -jar "%jar%" convert "%home%\examples\small-unit\data.yaml" "%TEMP%\gongkai-first-run\book.xlsx" >nul 2>nul
java %flags% "-XX:ArchiveClassesAtExit=%archive%" "-Dgongkai.home=%home%" -jar "%jar%" generate "%home%\examples\county-office\data.yaml" "%TEMP%\gongkai-first-run\book.xlsx" -o "%TEMP%\gongkai-first-run" >nul 2>nul
if exist "%TEMP%\gongkai-first-run" rmdir /s /q "%TEMP%\gongkai-first-run"
:start
rem Many reports: the second compiler and a collector with several threads pay. The heap is what all
rem units share and a thread's need, not more: the collector fills whatever it may have. Most of it is
rem for what is young: a unit leaves little behind.
set /a heap=192 + 64 * NUMBER_OF_PROCESSORS
set /a young=heap * 5 / 8
set memory=-Xmx%heap%m -Xmn%young%m
if not "%~1"=="batch" goto heap
if not defined GONGKAI_HEAP goto heap
set memory=-Xmx%GONGKAI_HEAP%
echo %GONGKAI_HEAP%| findstr /r /x "[1-9][0-9]*[mMgG]" >nul
if not errorlevel 1 goto heap
echo 错误 GONGKAI_HEAP 是“%GONGKAI_HEAP%”，不是内存的大小。怎么办：写成 512m 或 2g 这样的数。 1>&2
exit /b 2
:heap
if "%~1"=="batch" set flags=-XX:+UseParallelGC %memory% %always%
if exist "%archive%" set flags=%flags% "-XX:SharedArchiveFile=%archive%"
rem GONGKAI_JAVA: further options of java, for a measurement.
java %flags% %GONGKAI_JAVA% "-Dgongkai.home=%home%" -jar "%jar%" %*
exit /b %errorlevel%
