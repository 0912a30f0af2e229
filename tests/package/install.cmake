# cmake -DBUILD=… -DINSTALLED=… -P install.cmake: everything that is installed, below INSTALLED/usr.
file(REMOVE_RECURSE ${INSTALLED})
set(ENV{DESTDIR} ${INSTALLED})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix /usr OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
