# SPDX-FileCopyrightText: 2026 The Clientele developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Compiles the .ts files into the resources. Included where clientele_resources is made: Qt adds generated resources only to a
# target of the same folder.
foreach(language IN ITEMS de en)
    list(APPEND ts_files ${CMAKE_SOURCE_DIR}/translations/clientele_${language}.ts)
endforeach()
qt_add_lrelease(clientele_resources TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files)
qt_add_resources(clientele_resources "languages" PREFIX "/clientele/translations" BASE ${CMAKE_CURRENT_BINARY_DIR}
    FILES ${qm_files})
