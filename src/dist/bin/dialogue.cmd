@echo off
rem Starts dialogue on a JDK 25 or later: JAVA_HOME, else the java on the PATH. DIALOGUE_JAVA_OPTS adds options for that JVM.
setlocal
set "LIB=%~dp0..\lib"
if defined JAVA_HOME set "PATH=%JAVA_HOME%\bin;%PATH%"
set "VERSION=0"
for /f "tokens=3" %%v in ('java -version 2^>^&1 ^| findstr /c:" version "') do set "VERSION=%%~v"
set "MAJOR=0"
for /f "delims=.-+" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% lss 25 (
  echo dialogue: no JDK 25 or later found; install one or set JAVA_HOME to its folder 1>&2
  exit /b 69
)
rem the cache fits one JDK only; with another one the program starts without it, a little slower and without a word
set "AOT="
if exist "%LIB%\dialogue.aot" set AOT="-XX:AOTCache=%LIB%\dialogue.aot" -Xlog:aot=off -Xlog:cds=off
java -XX:+UseSerialGC -Xms192m -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m %DIALOGUE_JAVA_OPTS% %AOT% -jar "%LIB%\dialogue.jar" %*
exit /b %ERRORLEVEL%
