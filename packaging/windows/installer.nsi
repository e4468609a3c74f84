; The installer of the Analyst Workbench. Compiled by installer.py, which defines VERSION, VERSION4, BUNDLE, ICONS, LICENCE, MADE, SIZE.
; For one person without administrator's rights, or for all (a page asks; /AllUsers or /CurrentUser and /S for administrators).
Unicode true
SetCompressor /SOLID lzma
ManifestDPIAware true

!define NAME "Analyst Workbench"
!define MAKER "The Analyst Workbench authors"
!define KEY "AnalystWorkbench"
!define KIND "AnalystWorkbench.Project"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${KEY}"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "Software\${KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "Software\${KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_USE_PROGRAMFILES64
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include x64.nsh

Name "${NAME}"
BrandingText "${NAME} ${VERSION}"
OutFile "${MADE}"
VIProductVersion "${VERSION4}"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "CompanyName" "${MAKER}"
VIAddVersionKey /LANG=0 "LegalCopyright" "${MAKER}, MIT licence"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME}: installer"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"

!define MUI_ICON "${ICONS}/workbench.ico"
!define MUI_UNICON "${ICONS}/workbench.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\workbench.exe"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Polish"

LangString PROGRAM ${LANG_ENGLISH} "The program"
LangString PROGRAM ${LANG_POLISH} "Program"
LangString FILES ${LANG_ENGLISH} "Open .workbench files with a double click"
LangString FILES ${LANG_POLISH} "Otwieranie plików .workbench podwójnym kliknięciem"
LangString ICON ${LANG_ENGLISH} "Icon on the desktop"
LangString ICON ${LANG_POLISH} "Ikona na pulpicie"
LangString KINDNAME ${LANG_ENGLISH} "Analyst Workbench project"
LangString KINDNAME ${LANG_POLISH} "Projekt programu Analyst Workbench"
LangString RUNNING ${LANG_ENGLISH} "The Analyst Workbench is running. Close its window, then press Retry."
LangString RUNNING ${LANG_POLISH} "Program Analyst Workbench jest uruchomiony. Zamknij jego okno i naciśnij Ponów."
LangString SYSTEM ${LANG_ENGLISH} "The Analyst Workbench needs a 64-bit Windows."
LangString SYSTEM ${LANG_POLISH} "Program Analyst Workbench wymaga 64-bitowego systemu Windows."

; A running program's file can't be opened for writing: wait until the person has closed it.
!macro WAIT_UNTIL_CLOSED un
Function ${un}WaitUntilClosed
  again:
  IfFileExists "$INSTDIR\workbench.exe" 0 free
  ClearErrors
  FileOpen $0 "$INSTDIR\workbench.exe" a
  IfErrors busy
  FileClose $0
  Goto free
  busy:
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY again
  Abort
  free:
FunctionEnd
!macroend
!insertmacro WAIT_UNTIL_CLOSED ""
!insertmacro WAIT_UNTIL_CLOSED "un."

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(SYSTEM)" /SD IDOK
    Abort
  ${EndIf}
  SetRegView 64
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section "$(PROGRAM)" Program
  SectionIn RO
  Call WaitUntilClosed
  RMDir /r "$INSTDIR\_internal" ; of an earlier version: no file of it may stay among the new ones
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}/*"
  File "${ICONS}/workbench-project.ico"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\workbench.exe"
  WriteRegStr SHCTX "Software\${KEY}" "Folder" "$INSTDIR"
  WriteRegStr SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\workbench.exe" "" "$INSTDIR\workbench.exe"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\workbench.exe"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "${MAKER}"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" ${SIZE}
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "$(FILES)" Files
  WriteRegStr SHCTX "Software\Classes\${KIND}" "" "$(KINDNAME)"
  WriteRegStr SHCTX "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\workbench-project.ico"
  WriteRegStr SHCTX "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\workbench.exe" "%1"'
  WriteRegStr SHCTX "Software\Classes\.workbench" "" "${KIND}"
  WriteRegStr SHCTX "Software\Classes\.workbench" "Content Type" "application/x-workbench"
  WriteRegStr SHCTX "Software\Classes\.workbench\OpenWithProgids" "${KIND}" ""
  WriteRegStr SHCTX "Software\Classes\workbench" "" "URL:${NAME}"
  WriteRegStr SHCTX "Software\Classes\workbench" "URL Protocol" ""
  WriteRegStr SHCTX "Software\Classes\workbench\shell\open\command" "" '"$INSTDIR\workbench.exe" "%1"'
  ${RefreshShellIcons}
SectionEnd

Section /o "$(ICON)" Icon
  CreateShortCut "$DESKTOP\${NAME}.lnk" "$INSTDIR\workbench.exe"
SectionEnd

; Takes away what was installed and nothing else: projects and settings are the person's.
Section "Uninstall"
  Call un.WaitUntilClosed
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\workbench.exe"
  Delete "$INSTDIR\workbench-console.exe"
  Delete "$INSTDIR\workbench-project.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  DeleteRegKey SHCTX "Software\Classes\${KIND}"
  DeleteRegValue SHCTX "Software\Classes\.workbench\OpenWithProgids" "${KIND}"
  ReadRegStr $0 SHCTX "Software\Classes\.workbench" ""
  StrCmp $0 "${KIND}" 0 others
  DeleteRegKey SHCTX "Software\Classes\.workbench"
  others:
  DeleteRegKey SHCTX "Software\Classes\workbench"
  DeleteRegKey SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\workbench.exe"
  DeleteRegKey SHCTX "${UNINSTALL}"
  DeleteRegKey SHCTX "Software\${KEY}"
  ${RefreshShellIcons}
SectionEnd
