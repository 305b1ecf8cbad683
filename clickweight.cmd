@echo off
rem Runs the bench on Windows: finds a JDK 25, builds when nothing is built yet or a source is newer, starts the command line.
setlocal enabledelayedexpansion
set "root=%~dp0"
set "app=%root%host-app\cli\target\app"
set "image=%root%firmware\rp2040\target\clickweight.uf2"
set "judgement=%root%firmware\bench\target\test-classes"
set "jdk="
for %%H in ("%CLICKWEIGHT_JAVA_HOME%" "%JAVA_HOME%") do call :try "%%~H"
for /d %%H in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%USERPROFILE%\.jdks\*") do call :try "%%~H"
if not defined jdk (
    echo clickweight: a JDK 25 or newer is needed and none was found: install one, for instance Temurin 25, or set CLICKWEIGHT_JAVA_HOME to it. 1>&2
    exit /b 3
)
set "stale="
if not exist "%app%\built" (set "stale=1") else (
    powershell -NoProfile -Command "$b=(Get-Item '%app%\built').LastWriteTime; if (Get-ChildItem '%root%firmware','%root%host-app','%root%pom.xml' -Recurse -File -Include *.java,pom.xml,*.html,*.css,*.peb,*.js,*.json | Where-Object { $_.FullName -notmatch '\\target\\' -and $_.LastWriteTime -gt $b } | Select-Object -First 1) { exit 1 }"
    if errorlevel 1 set "stale=1"
)
if defined stale (
    where mvn >nul 2>nul
    if errorlevel 1 (
        echo clickweight: Maven is needed to build the bench: install it and run again. 1>&2
        exit /b 3
    )
    echo clickweight: building, about a minute the first time ... 1>&2
    call mvn -q -B -f "%root%pom.xml" -Pquick -pl host-app/cli -am package 1>&2
    if errorlevel 1 (
        echo clickweight: the build failed for the reason above; the bench was not started. 1>&2
        exit /b 3
    )
    type nul > "%app%\built"
)
rem The firmware's image takes a compiler to build: only for a run that puts it on an emulated chip or a board and brings none of its own.
set "wanted="
set args=%*
if defined args (
    set "args=!args:"=!"
    if "%~1"=="emulate" set "wanted=1"
    if "%~1"=="flash" set "wanted=1"
    for %%W in (emulator: --emulated) do if not "!args:%%W=!"=="!args!" set "wanted=1"
    for %%W in (--image .uf2 --help) do if not "!args:%%W=!"=="!args!" set "wanted="
    if not "!args:?image=!"=="!args!" set "wanted="
    if not "!args:&image=!"=="!args!" set "wanted="
)
if defined wanted call :image || exit /b 3
rem The bench of the firmware is built only for its own verb, and not for its help.
set "wanted="
if "%~1"=="bench" if "%~2"=="firmware" set "wanted=1"
if defined wanted for %%W in (--help) do if not "!args:%%W=!"=="!args!" set "wanted="
if defined wanted call :judgement || exit /b 3
rem The window is built only for its own verb, and not for its help.
set "wanted="
if "%~1"=="gui" set "wanted=1"
if defined wanted for %%W in (--help) do if not "!args:%%W=!"=="!args!" set "wanted="
if defined wanted call :window || exit /b 3
"%jdk%\bin\java" -XX:+UseSerialGC -Dclickweight.image="%image%" -Dclickweight.emulator.home="%app%\emulator" -Dclickweight.bench="%judgement%" -Dclickweight.gui="%root%host-app\gui\target\app\lib" --enable-native-access=ALL-UNNAMED -cp "%app%\lib\*" clickweight.cli.Main %*
exit /b %errorlevel%

:image
set "stale="
if not exist "%image%" (set "stale=1") else (
    powershell -NoProfile -Command "$b=(Get-Item '%image%').LastWriteTime; $n='protocol','core','rp2040','toolchain'; if (($n | ForEach-Object { Get-ChildItem ('%root%firmware\'+$_+'\src\main'),('%root%firmware\'+$_+'\pom.xml') -Recurse -File }) + (Get-Item '%root%pom.xml','%root%firmware\rp2040\size-budget.properties') | Where-Object { $_.LastWriteTime -gt $b } | Select-Object -First 1) { exit 1 }"
    if errorlevel 1 set "stale=1"
)
if not defined stale exit /b 0
where mvn >nul 2>nul
if errorlevel 1 (
    echo clickweight: Maven is needed to build the firmware image: install it and run again. 1>&2
    exit /b 3
)
echo clickweight: building the firmware image, some minutes the first time: it downloads the compiler of 150 MB ... 1>&2
call mvn -q -B -f "%root%pom.xml" -Pquick -pl firmware/rp2040 -am package 1>&2
if not errorlevel 1 exit /b 0
echo clickweight: the build failed for the reason above; there is no image to run or flash. 1>&2
exit /b 3

:window
set "stale="
set "mark=%root%host-app\gui\target\app\built"
if not exist "%mark%" (set "stale=1") else (
    powershell -NoProfile -Command "$b=(Get-Item '%mark%').LastWriteTime; if (Get-ChildItem '%root%host-app\gui\src\main','%root%host-app\gui\pom.xml' -Recurse -File | Where-Object { $_.LastWriteTime -gt $b } | Select-Object -First 1) { exit 1 }"
    if errorlevel 1 set "stale=1"
)
if not defined stale exit /b 0
where mvn >nul 2>nul
if errorlevel 1 (
    echo clickweight: Maven is needed to build the window: install it and run again. 1>&2
    exit /b 3
)
echo clickweight: building the window, about a minute the first time ... 1>&2
call mvn -q -B -f "%root%pom.xml" -Pquick -pl host-app/cli,host-app/gui -am package 1>&2
if errorlevel 1 (
    echo clickweight: the build failed for the reason above; the window was not opened. 1>&2
    exit /b 3
)
type nul > "%mark%"
exit /b 0

:judgement
set "stale="
set "mark=%root%firmware\bench\target\built"
if not exist "%mark%" (set "stale=1") else (
    powershell -NoProfile -Command "$b=(Get-Item '%mark%').LastWriteTime; $n='protocol\src\main','core\src\main','simulator\src\main','bench\src'; if (($n | ForEach-Object { Get-ChildItem ('%root%firmware\'+$_) -Recurse -File }) + (Get-Item '%root%pom.xml','%root%firmware\bench\pom.xml') | Where-Object { $_.LastWriteTime -gt $b } | Select-Object -First 1) { exit 1 }"
    if errorlevel 1 set "stale=1"
)
if not defined stale exit /b 0
where mvn >nul 2>nul
if errorlevel 1 (
    echo clickweight: Maven is needed to build the firmware's bench: install it and run again. 1>&2
    exit /b 3
)
echo clickweight: building the firmware's bench ... 1>&2
call mvn -q -B -f "%root%pom.xml" -Pquick -pl firmware/bench -am test-compile 1>&2
if errorlevel 1 (
    echo clickweight: the build failed for the reason above; the firmware's bench was not started. 1>&2
    exit /b 3
)
type nul > "%mark%"
exit /b 0

:try
if defined jdk exit /b
if "%~1"=="" exit /b
if not exist "%~1\bin\javac.exe" exit /b
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "feature=%%~V"
set "feature=%feature:"=%"
if %feature% geq 25 set "jdk=%~1"
exit /b
