# The flags every target of the project shares, and the two ways a target is made: ics_library() and ics_test().

add_library(ics_flags INTERFACE)
target_compile_definitions(ics_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(ics_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${ICS_WERROR}>:-Werror>)
if(ICS_SANITIZE)
    target_compile_options(ics_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(ics_flags INTERFACE -fsanitize=address,undefined)
endif()
if(ICS_FUZZ)
    target_compile_options(ics_flags INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all)
    target_link_options(ics_flags INTERFACE -fsanitize=address,undefined)
endif()

# A folder of app/ is one static library, ics_<folder>. Its headers are included as "folder/Header.h", and only a target
# that links the library sees them: each has an include root of its own with nothing but a link to the folder in it.
function(ics_library name)
    cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    list(FILTER sources EXCLUDE REGEX "_main\\.cpp$")
    add_library(ics_${name} STATIC ${sources})
    set(root "${CMAKE_BINARY_DIR}/include/${name}")
    file(MAKE_DIRECTORY "${root}")
    file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}" "${root}/${name}" SYMBOLIC)
    target_include_directories(ics_${name} PUBLIC "${root}")
    target_link_libraries(ics_${name} PUBLIC ${ARG_LINK} PRIVATE ics_flags)
    if(ICS_PCH)
        ics_precompile(ics_${name} "${ARG_LINK}")
    endif()
endfunction()

# What nearly every file of a library includes anyway. The development presets do without, so that a file that does not
# name what it needs is found out.
function(ics_precompile target links)
    target_precompile_headers(${target} PRIVATE <QCoreApplication> <QDate> <QHash> <QRegularExpression> <QString>
        <QStringList> <QVariant> <algorithm> <cmath> <functional> <map> <memory> <optional> <span> <utility> <vector>)
    if(links MATCHES "Qt6::Gui|Qt6::Widgets|ics_map")
        target_precompile_headers(${target} PRIVATE <QFont> <QImage> <QPainter> <QPainterPath>)
    endif()
    if(links MATCHES "Qt6::Widgets")
        target_precompile_headers(${target} PRIVATE <QAbstractButton> <QAction> <QApplication> <QBoxLayout> <QLabel> <QWidget>)
    endif()
    if(links MATCHES "Qt6::Sql|ics_atlas")
        target_precompile_headers(${target} PRIVATE <QSqlQuery>)
    endif()
endfunction()

# Every tst_*.cpp in the current folder is one Qt Test program, registered with ctest and run headless.
function(ics_tests)
    cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
    file(GLOB tests CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp")
    foreach(source IN LISTS tests)
        get_filename_component(test "${source}" NAME_WE)
        add_executable(${test} "${source}")
        target_include_directories(${test} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
        target_link_libraries(${test} PRIVATE ${ARG_LINK} Qt6::Test ics_flags)
        target_compile_definitions(${test} PRIVATE
            ICS_SOURCE_DIR="${CMAKE_SOURCE_DIR}" ICS_BINARY_DIR="${CMAKE_BINARY_DIR}")
        if(ICS_PCH)
            ics_precompile_test(${test})
        endif()
        add_test(NAME ${test} COMMAND ${test})
        set_tests_properties(${test} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8" TIMEOUT 600)
    endforeach()
endfunction()

# One precompiled header for all the tests of a folder, since their flags are the same.
function(ics_precompile_test test)
    get_directory_property(first ICS_PRECOMPILED_TEST)
    if(first)
        target_precompile_headers(${test} REUSE_FROM ${first})
        return()
    endif()
    set_directory_properties(PROPERTIES ICS_PRECOMPILED_TEST ${test})
    target_precompile_headers(${test} PRIVATE <QTest> <QTemporaryDir> <QSet> <QDir> <algorithm> <cmath> <functional>
        <map> <memory> <optional> <random> <set> <span> <vector>)
    get_target_property(links ${test} LINK_LIBRARIES)
    if(links MATCHES "ics_widgets")
        target_precompile_headers(${test} PRIVATE <QAction> <QApplication> <QLabel> <QPushButton> <QSignalSpy> <QTreeView>)
    endif()
    if(EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/WindowFixture.h")
        target_precompile_headers(${test} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}/WindowFixture.h")
    endif()
endfunction()
