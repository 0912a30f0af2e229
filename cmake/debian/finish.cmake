# Run by cpack on what it has gathered, a folder for each package: what Debian wants to be different from
# a plain "cmake --install" (Debian Policy, 12.1, 12.5, 12.7).
find_program(GZIP gzip REQUIRED)

function(compress)
    if(ARGN)
        execute_process(COMMAND ${GZIP} -9nf ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
    endif()
endfunction()

file(GLOB DOC_FOLDERS ${CPACK_TEMPORARY_DIRECTORY}/*/usr/share/doc/*)
if(NOT DOC_FOLDERS)
    message(FATAL_ERROR "Configure with the preset \"package\": Debian packages are made below /usr.")
endif()
foreach(FOLDER IN LISTS DOC_FOLDERS)
    file(RENAME ${FOLDER}/CHANGELOG.md ${FOLDER}/changelog)
    configure_file(${CPACK_SDA_DEBIAN}/changelog.in ${FOLDER}/changelog.Debian @ONLY)
    compress(${FOLDER}/changelog ${FOLDER}/changelog.Debian)
    file(REMOVE ${FOLDER}/LICENSE)
    configure_file(${CPACK_SDA_DEBIAN}/copyright ${FOLDER}/copyright COPYONLY)
endforeach()
file(GLOB_RECURSE PAGES ${CPACK_TEMPORARY_DIRECTORY}/*/usr/share/man/*.1)
compress(${PAGES})
