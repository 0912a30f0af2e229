# What every target of the project shares, and the functions that make a room and a test.

set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)

find_program(CCACHE ccache)
if(CCACHE)
    # What ccache asks of those who use precompiled headers.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE})
endif()

include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)

add_library(sda_flags INTERFACE)
target_compile_features(sda_flags INTERFACE cxx_std_20)
target_include_directories(sda_flags INTERFACE ${PROJECT_SOURCE_DIR})
if(MSVC) # not yet tried
    target_compile_options(sda_flags INTERFACE /W4)
else()
    target_compile_options(sda_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wswitch)
endif()
target_compile_definitions(
    sda_flags INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH
                        QT_DISABLE_DEPRECATED_BEFORE=0x060400 SDA_VERSION="${PROJECT_VERSION}")
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    # What later versions advise against has often nothing in its place in Qt 6.4.
    target_compile_definitions(sda_flags INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()
if(SDA_WERROR)
    target_compile_options(sda_flags INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()
if(SDA_SANITIZE)
    # -Og: the suite takes half the time, and building it no more; a report needs lines only (-g1).
    target_compile_options(sda_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
                                               -fno-omit-frame-pointer -Og -g1)
    target_link_options(sda_flags INTERFACE -fsanitize=address,undefined)
endif()
if(SDA_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        message(FATAL_ERROR "SDA_FUZZ needs clang, which brings libFuzzer: cmake --preset fuzz")
    endif()
    # -O1: a fuzzer lives by its speed. The targets add -fsanitize=fuzzer, which brings main().
    target_compile_options(sda_flags INTERFACE -fsanitize=fuzzer-no-link,address,undefined
                                               -fno-sanitize-recover=undefined -fno-omit-frame-pointer -O1 -g1)
    target_compile_definitions(sda_flags INTERFACE _GLIBCXX_ASSERTIONS)
    target_link_options(sda_flags INTERFACE -fsanitize=address,undefined)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    # Else ccache takes each precompiled header for a new one.
    target_compile_options(sda_flags INTERFACE "SHELL:-Xclang -fno-pch-timestamp")
endif()

include(Hardening)

# Designated initializers leave the other members at their defaults on purpose; g++ 12 warns all the same.
if(NOT MSVC)
    target_compile_options(sda_flags INTERFACE -Wno-missing-field-initializers)
endif()

# Qt's and the standard library's headers are more than half of the work of compiling a file: all
# targets share them, read once. That asks for one way to compile all: as -fPIC, also programs, where
# CMake takes -fPIE unless Qt itself asks for the other (in Debian 12 it does, in Debian 13 not).
get_target_property(QT_OPTIONS Qt6::Core INTERFACE_COMPILE_OPTIONS)
if(NOT MSVC AND NOT QT_OPTIONS MATCHES "-fPIC")
    target_compile_options(sda_flags INTERFACE -fPIC)
endif()
add_library(sda_headers STATIC ${PROJECT_SOURCE_DIR}/cmake/headers.cpp)
target_link_libraries(sda_headers PRIVATE sda_flags Qt6::Core)
target_precompile_headers(
    sda_headers PRIVATE
    <QDateTime> <QHash> <QList> <QMap> <QObject> <QString> <QStringList> <QVariant>
    <algorithm> <chrono> <functional> <map> <memory> <optional> <unordered_map> <variant>)
set_target_properties(sda_headers PROPERTIES AUTOMOC OFF)

# sda_add_room(NAME dns SOURCES a.cpp b.h … LINK Qt6::Core sda_findings … PRIVATE PkgConfig::Cares …)
# A room is a static library of its own, so that the link graph holds the walls between the rooms.
function(sda_add_room)
    cmake_parse_arguments(ROOM "" "NAME" "SOURCES;LINK;PRIVATE" ${ARGN})
    add_library(sda_${ROOM_NAME} STATIC ${ROOM_SOURCES})
    target_link_libraries(
        sda_${ROOM_NAME}
        PUBLIC Qt6::Core ${ROOM_LINK}
        PRIVATE sda_flags ${ROOM_PRIVATE})
    target_precompile_headers(sda_${ROOM_NAME} REUSE_FROM sda_headers)
    set_property(GLOBAL APPEND PROPERTY SDA_ROOMS sda_${ROOM_NAME})
endfunction()

# sda_add_test(tst_name LINK sda_dns … [SOURCES more.cpp] [LABELS quick|full] [TIMEOUT s])
# A time limit is there to end what hangs; busy machines are many times slower than a good one.
# The source is tst_name.cpp beside the CMakeLists.txt. Tests run without a display.
function(sda_add_test NAME)
    cmake_parse_arguments(TEST "" "TIMEOUT;LABELS" "LINK;SOURCES" ${ARGN})
    if(NOT TEST_LABELS)
        set(TEST_LABELS quick)
    endif()
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 300)
    endif()
    add_executable(${NAME} ${NAME}.cpp ${TEST_SOURCES})
    target_link_libraries(${NAME} PRIVATE sda_flags Qt6::Test ${TEST_LINK})
    target_precompile_headers(${NAME} REUSE_FROM sda_headers)
    target_compile_definitions(
        ${NAME} PRIVATE SDA_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
                        SDA_VECTORS_DIR="${PROJECT_SOURCE_DIR}/../shared/vectors")
    add_test(NAME ${NAME} COMMAND ${NAME})
    set_tests_properties(
        ${NAME} PROPERTIES LABELS "${TEST_LABELS}" TIMEOUT ${TEST_TIMEOUT} ENVIRONMENT
                           "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")
endfunction()
