@echo off
rem Starts dialogue on the runtime beside it, else on a JDK 25 or later, wherever this machine keeps one, and starts no JVM to find it.
rem DIALOGUE_JAVA_OPTS adds options for that JVM. This file holds ASCII alone: it is read in the code page of whoever starts it.
setlocal EnableExtensions DisableDelayedExpansion
set "LIB=%~dp0..\lib"
set "JDK="
set "ONPATH="
for %%j in (java.exe) do set "ONPATH=%%~dp$PATH:j"
call :look "%~dp0..\runtime"
if defined JAVA_HOME call :look "%JAVA_HOME%"
if defined ONPATH call :look "%ONPATH%.."
for %%v in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%ProgramFiles%\OpenJDK" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%LOCALAPPDATA%\Programs\Microsoft" "%USERPROFILE%\.jdks") do for /d %%j in ("%%~v\*") do call :look "%%~j"
if defined JDK goto :start
echo dialogue: no JDK 25 or later found; install one or set JAVA_HOME to its folder 1>&2
exit /b 69

:start
rem the cache fits one JDK only; with another one the program starts without it, a little slower and without a word
set "AOT="
if exist "%LIB%\dialogue.aot" set AOT="-XX:AOTCache=%LIB%\dialogue.aot" -Xlog:aot=off -Xlog:cds=off
rem while it runs the console shows UTF-8, whatever it shows before and after: no other code page has the letters of all three languages
set "CODEPAGE="
for /f "tokens=2 delims=:." %%c in ('chcp') do set "CODEPAGE=%%c"
if defined CODEPAGE chcp 65001 >nul
"%JDK%\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m -XX:MaxRAMPercentage=75 -XX:MaxNewSize=128m -Xms256m -XX:NewSize=128m %DIALOGUE_JAVA_OPTS% %AOT% -jar "%LIB%\dialogue.jar" %*
set "CODE=%ERRORLEVEL%"
if defined CODEPAGE chcp %CODEPAGE% >nul
exit /b %CODE%

:look
rem takes the folder of a JDK whose file `release` tells a version that fits, where none was taken before
if defined JDK exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%k in ("%~1\release") do if "%%k"=="JAVA_VERSION" for /f "delims=.-+_ " %%m in ("%%~l") do if %%m geq 25 set "JDK=%~1"
exit /b 0
