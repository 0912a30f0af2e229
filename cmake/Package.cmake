# What is installed, and what Debian packages are made of it (docs/release.md).
#
# Two components, two packages: "command" is sender-domain, which needs no GUI library and so belongs on
# servers; "window" is sender-domain-assistant. Neither needs the other.
include(GNUInstallDirs)

set(SDA_RELEASE_DATE 2026-11-23)
set(SDA_RELEASE_TYPE development) # or stable
# There is no public home yet, and nothing here invents one. Who publishes the project says where:
# screenshots are then expected at <home>/shots/<language>/<name>.png, from resources/help/shots.
set(SDA_HOME_URL "" CACHE STRING "https address of the project's pages, for packages and software centres")
set(SDA_CONTACT "Sender Domain Assistant contributors <contributors@sender-domain-assistant.example>"
    CACHE STRING "Who answers for the packages: Name <address>")

file(GLOB SDA_DNS_HOST_FILES CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/resources/hosts
     ${PROJECT_SOURCE_DIR}/resources/hosts/*.json)
list(TRANSFORM SDA_DNS_HOST_FILES REPLACE "[.]json$" "" OUTPUT_VARIABLE SDA_DNS_HOSTS)
string(REPLACE ";" " " SDA_DNS_HOSTS "${SDA_DNS_HOSTS}")
file(GLOB SDA_TS_FILES CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/translations
     ${PROJECT_SOURCE_DIR}/translations/sda_*.ts)
list(TRANSFORM SDA_TS_FILES REPLACE "^sda_(.*)[.]ts$" "\\1" OUTPUT_VARIABLE SDA_LANGUAGES)
string(REPLACE ";" " " SDA_LANGUAGES "${SDA_LANGUAGES}")

set(SDA_METAINFO_HOME)
if(SDA_HOME_URL)
    file(READ ${PROJECT_SOURCE_DIR}/resources/desktop/home.xml.in SDA_METAINFO_HOME)
    string(CONFIGURE "${SDA_METAINFO_HOME}" SDA_METAINFO_HOME @ONLY)
endif()

# sda_install_text(FILE.in FOLDER NAME COMPONENT): a file in which versions and lists are filled in.
function(sda_install_text SOURCE FOLDER NAME COMPONENT)
    set(FILLED ${PROJECT_BINARY_DIR}/package/${FOLDER}/${NAME})
    configure_file(${PROJECT_SOURCE_DIR}/resources/${SOURCE} ${FILLED} @ONLY)
    install(FILES ${FILLED} DESTINATION ${FOLDER} COMPONENT ${COMPONENT})
endfunction()

install(TARGETS sender-domain RUNTIME COMPONENT command)
install(TARGETS sender-domain-assistant RUNTIME COMPONENT window)

foreach(CODE en ja ko)
    set(FOLDER ${CMAKE_INSTALL_MANDIR}/${CODE}/man1)
    if(CODE STREQUAL en)
        set(FOLDER ${CMAKE_INSTALL_MANDIR}/man1)
    endif()
    sda_install_text(man/${CODE}/sender-domain.1.in ${FOLDER} sender-domain.1 command)
    sda_install_text(man/${CODE}/sender-domain-assistant.1.in ${FOLDER} sender-domain-assistant.1 window)
endforeach()

# Each program brings its own, so that either package is whole without the other.
set(BASH_FOLDER ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
set(ZSH_FOLDER ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
set(FISH_FOLDER ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
foreach(PROGRAM_AND_COMPONENT sender-domain:command sender-domain-assistant:window)
    string(REPLACE ":" ";" PAIR ${PROGRAM_AND_COMPONENT})
    list(GET PAIR 0 PROGRAM)
    list(GET PAIR 1 COMPONENT)
    sda_install_text(completions/${PROGRAM}.bash.in ${BASH_FOLDER} ${PROGRAM} ${COMPONENT})
    sda_install_text(completions/_${PROGRAM}.in ${ZSH_FOLDER} _${PROGRAM} ${COMPONENT})
    sda_install_text(completions/${PROGRAM}.fish.in ${FISH_FOLDER} ${PROGRAM}.fish ${COMPONENT})
    install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/CHANGELOG.md
            DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/doc/${PROGRAM} COMPONENT ${COMPONENT})
endforeach()

# Where desktops look: the icon by its name, at every size and in one colour; the file type by its own.
set(DESKTOP ${PROJECT_SOURCE_DIR}/resources/desktop)
set(ICONS ${PROJECT_SOURCE_DIR}/resources/icons)
set(THEME ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${ICONS}/sender-domain-assistant.svg DESTINATION ${THEME}/scalable/apps COMPONENT window)
install(FILES ${ICONS}/sender-domain-assistant.svg DESTINATION ${THEME}/scalable/mimetypes
        RENAME application-x-senderdomain+json.svg COMPONENT window)
install(FILES ${ICONS}/sender-domain-assistant-symbolic.svg DESTINATION ${THEME}/symbolic/apps
        COMPONENT window)
install(FILES ${DESKTOP}/sender-domain-assistant.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications
        COMPONENT window)
install(FILES ${DESKTOP}/sender-domain-assistant.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
        COMPONENT window)
sda_install_text(desktop/sender-domain-assistant.metainfo.xml.in ${CMAKE_INSTALL_DATADIR}/metainfo
                 sender-domain-assistant.metainfo.xml window)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME sender-domain-assistant)
set(CPACK_PACKAGE_VENDOR "Sender Domain Assistant contributors")
set(CPACK_PACKAGE_CONTACT "${SDA_CONTACT}")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_COMPONENTS_ALL command window)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS # whatever the umask of who builds
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/cmake/debian/finish.cmake)
set(CPACK_SDA_DEBIAN ${PROJECT_SOURCE_DIR}/cmake/debian)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SOURCE sender-domain-assistant)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${SDA_HOME_URL}")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Read from files, so that dpkg-shlibdeps does not see them: the list of public suffixes, and glyphs
# for the languages the program speaks. Qt's own words are inside the program.
set(CPACK_DEBIAN_COMMAND_PACKAGE_NAME sender-domain)
set(CPACK_DEBIAN_COMMAND_PACKAGE_SECTION net)
set(CPACK_DEBIAN_COMMAND_PACKAGE_DEPENDS publicsuffix)
set(CPACK_DEBIAN_COMMAND_PACKAGE_SUGGESTS sender-domain-assistant)
set(CPACK_DEBIAN_COMMAND_DESCRIPTION
"set up and check the sender domain of a mail service
Mail services such as Tencent Cloud SES and Amazon SES want MX, SPF, DKIM and
DMARC records in the DNS of a domain before they send its mail. This program
reads the values that their consoles show, says what to enter at the DNS host,
hands it to a DNS admin in English, Japanese or Korean, and checks at the name
servers of the zone what is right, missing or wrong, with a reason and a fix.
.
It checks whole lists of domains, and prints JSON. It needs no display; the
package sender-domain-assistant has a window for the same work.")
set(CPACK_DEBIAN_WINDOW_PACKAGE_NAME sender-domain-assistant)
set(CPACK_DEBIAN_WINDOW_PACKAGE_SECTION net)
set(CPACK_DEBIAN_WINDOW_PACKAGE_DEPENDS "libqt6svg6, publicsuffix, fonts-noto-cjk")
set(CPACK_DEBIAN_WINDOW_PACKAGE_RECOMMENDS "sender-domain, xdg-utils")
set(CPACK_DEBIAN_WINDOW_PACKAGE_SUGGESTS qt6-wayland)
set(CPACK_DEBIAN_WINDOW_DESCRIPTION
"set up a sender domain in six steps, and watch its DNS
For people who were told to set up the sender domain of a newsletter or a shop,
and need not know what DNS is. The window says where to click in the console of
the mail service, takes the record values that the console shows, tells what to
type at the DNS host, and puts a tick on every record as soon as it is there.
If something is wrong, it names the mistake and says how to mend it, in
English, Japanese or Korean.
.
It knows Tencent Cloud SES and Amazon SES, any other service by its Domain
Connect template or its table of records, and the forms of many DNS hosts.
Nothing leaves the computer but DNS questions.")
include(CPack)
