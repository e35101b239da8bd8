# SPDX-FileCopyrightText: 2026 The Clientele developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target is compiled with, and the functions that make rooms and tests.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

find_program(CLIENTELE_CCACHE ccache)
if(CLIENTELE_CCACHE AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
    # The time-macro and header-date checks would make every precompiled header a miss.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        ${CLIENTELE_CCACHE})
endif()

add_library(clientele_options INTERFACE)
target_include_directories(clientele_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(clientele_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(clientele_options INTERFACE
    -Wall -Wextra -Wpedantic -Werror -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wformat=2
    -Wimplicit-fallthrough -Wno-missing-field-initializers $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
# GMime brings these two: with them everywhere, one precompiled header fits all.
target_compile_definitions(clientele_options INTERFACE _LARGEFILE64_SOURCE)
target_compile_options(clientele_options INTERFACE -pthread)
# GCC 12 sees overflows in std::string that are none once it inlines it (its bugs 105329 and 105651).
target_compile_options(clientele_options INTERFACE
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict;-Wno-stringop-overflow>)
if(CLIENTELE_SANITIZE)
    target_compile_options(clientele_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
        -fno-omit-frame-pointer -O0 -g1) # compiles in under half the time of -O1 -g; the tests take seconds more
    target_link_options(clientele_options INTERFACE -fsanitize=address,undefined)
endif()
# Links in a third of the time that GNU ld takes.
find_program(CLIENTELE_LLD ld.lld)
if(CLIENTELE_LLD AND CLIENTELE_TESTS)
    target_link_options(clientele_options INTERFACE -fuse-ld=lld)
endif()
if(CLIENTELE_ASSERTIONS)
    target_compile_options(clientele_options INTERFACE -UNDEBUG)
    target_compile_definitions(clientele_options INTERFACE QT_FORCE_ASSERTS)
endif()

# The rooms of models/ in order of dependence: a room may use only rooms named before it.
set(CLIENTELE_ROOM_ORDER core table joins stats changes sources recipe query segments behaviour insights report mail workspace items why)
# Qt modules and libraries that a room may link, beyond Qt6::Core.
set(CLIENTELE_ROOM_MAY_core tl::expected Qt6::Concurrent)
set(CLIENTELE_ROOM_MAY_stats armadillo Boost::boost)
set(CLIENTELE_ROOM_MAY_sources ZLIB::ZLIB PkgConfig::UCHARDET PkgConfig::ORCUS PkgConfig::XLSXWRITER PkgConfig::PQ PkgConfig::SQLITE Qt6::Sql)
set(CLIENTELE_ROOM_MAY_mail Qt6::Network Qt6::NetworkAuth Qt6::Sql PkgConfig::GMIME PkgConfig::GSASL qt6keychain)

# clientele_room(NAME SOURCES file... USES room... LINK library...)
# One static library, clientele_NAME. A use that points the wrong way, or a library not allowed here, stops the build.
function(clientele_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;USES;LINK" ${ARGN})
    list(FIND CLIENTELE_ROOM_ORDER ${name} own_place)
    if(own_place EQUAL -1)
        message(FATAL_ERROR "models/${name}: no such room in CLIENTELE_ROOM_ORDER")
    endif()
    add_library(clientele_${name} STATIC ${ROOM_SOURCES})
    set_target_properties(clientele_${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(clientele_${name} PUBLIC clientele_options Qt6::Core)
    foreach(used IN LISTS ROOM_USES)
        list(FIND CLIENTELE_ROOM_ORDER ${used} used_place)
        if(used_place EQUAL -1 OR NOT used_place LESS own_place)
            message(FATAL_ERROR "models/${name} may not use models/${used}: only rooms before it in CLIENTELE_ROOM_ORDER")
        endif()
        if(name STREQUAL "mail" AND used STREQUAL "report")
            message(FATAL_ERROR "models/mail and models/report do not know each other")
        endif()
        target_link_libraries(clientele_${name} PUBLIC clientele_${used})
    endforeach()
    foreach(library IN LISTS ROOM_LINK)
        if(library MATCHES "Qt6::(Gui|Widgets|Charts|Svg)")
            message(FATAL_ERROR "models/${name} must not depend on the GUI (${library})")
        endif()
        if(NOT library IN_LIST CLIENTELE_ROOM_MAY_${name})
            message(FATAL_ERROR "models/${name} may not link ${library}: see CLIENTELE_ROOM_MAY_${name}")
        endif()
        target_link_libraries(clientele_${name} PUBLIC ${library})
    endforeach()
    if(name STREQUAL "core")
        target_precompile_headers(clientele_core PRIVATE ${CMAKE_SOURCE_DIR}/models/core/precompiled.h)
    else()
        target_precompile_headers(clientele_${name} REUSE_FROM clientele_core)
    endif()
endfunction()

# clientele_test(NAME SOURCES file... LINK library... [LABELS label...] [ENVIRONMENT VAR=value...])
# One Qt Test program, run without a display in a fixed locale and zone.
function(clientele_test name)
    cmake_parse_arguments(TEST "" "TIMEOUT" "SOURCES;LINK;LABELS;ENVIRONMENT" ${ARGN})
    add_executable(${name} ${TEST_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${name} PRIVATE clientele_options Qt6::Test ${TEST_LINK})
    target_compile_definitions(${name} PRIVATE CLIENTELE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    target_compile_options(${name} PRIVATE -UQT_NO_CAST_FROM_ASCII -UQT_NO_CAST_TO_ASCII) # literals keep tests readable
    target_precompile_headers(${name} REUSE_FROM ${CLIENTELE_TEST_HEADERS})
    add_test(NAME ${name} COMMAND ${name})
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 240)
    endif()
    set(sanitizers "")
    if(CLIENTELE_SANITIZE)
        math(EXPR TEST_TIMEOUT "${TEST_TIMEOUT} * 3")
        set(sanitizers "ASAN_OPTIONS=detect_leaks=1:halt_on_error=1" "UBSAN_OPTIONS=print_stacktrace=1"
            "LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/leaks.supp:print_suppressions=0")
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT} LABELS "${TEST_LABELS}" ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Europe/Berlin;QT_LOGGING_RULES=qt.qpa.*=false;OPENBLAS_NUM_THREADS=2;CLIENTELE_OUTBOX=${CMAKE_BINARY_DIR}/tests/${name}.outbox;${sanitizers};${TEST_ENVIRONMENT}")
endfunction()
