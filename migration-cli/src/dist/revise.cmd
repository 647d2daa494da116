@echo off
rem revise: moves observatory databases up and down through proven revisions. Needs Java 17 or newer.
rem Databases come from databases\*.jar beside bin, and from REVISE_CLASS_PATH.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "compiler=jdk.compiler/com.sun.tools.javac"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData ^
  --add-exports %compiler%.api=ALL-UNNAMED --add-exports %compiler%.code=ALL-UNNAMED ^
  --add-exports %compiler%.file=ALL-UNNAMED --add-exports %compiler%.parser=ALL-UNNAMED ^
  --add-exports %compiler%.tree=ALL-UNNAMED --add-exports %compiler%.util=ALL-UNNAMED ^
  "-Drevise.home=%CD%" -cp "%~dp0..\lib\*;%~dp0..\databases\*;%REVISE_CLASS_PATH%" dev.revise.cli.Main %*
exit /b %ERRORLEVEL%
