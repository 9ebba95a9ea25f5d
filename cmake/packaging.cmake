# SPDX-License-Identifier: GPL-3.0-or-later
#
# What belongs to an installed program besides the program, and the Debian package that cpack makes of it all.
include(GNUInstallDirs)

# Addresses and names that no source knows by itself. The domain "example" is reserved (RFC 2606): who publishes the program
# says here where it lives.
set(HIKER_HOMEPAGE "https://hiker.example" CACHE STRING "The program's page, for the package and for software centres")
set(HIKER_SCREENSHOTS "" CACHE STRING "Where software centres find the pictures of docs/; if empty, at docs/ of the homepage")
set(HIKER_DEVELOPERS "The Hiker developers" CACHE STRING "Who stands behind the package")
set(HIKER_CONTACT "hiker@hiker.example" CACHE STRING "The mail address of its maintainer")
set(HIKER_COMPONENT "example.hiker.hiker" CACHE STRING "The program's name among all others: the homepage's domain, backwards")

set(HIKER_RELEASE_DATE 2026-11-25)
set(HIKER_RELEASE_DATE_RFC "Wed, 25 Nov 2026 12:00:00 +0000")

# A block: the pictures' address has a default without being set in the cache.
block(SCOPE_FOR VARIABLES)
  if(NOT HIKER_SCREENSHOTS)
    set(HIKER_SCREENSHOTS ${HIKER_HOMEPAGE}/docs)
  endif()
  configure_file(${CMAKE_SOURCE_DIR}/resources/desktop/hiker.metainfo.xml.in
                 ${CMAKE_BINARY_DIR}/package/${HIKER_COMPONENT}.metainfo.xml @ONLY)
endblock()
configure_file(${CMAKE_SOURCE_DIR}/resources/debian/changelog.in ${CMAKE_BINARY_DIR}/package/changelog @ONLY)
configure_file(${CMAKE_SOURCE_DIR}/resources/debian/copyright.in ${CMAKE_BINARY_DIR}/package/copyright @ONLY)

# Without name and time in it, so that the same source makes the same bytes.
find_program(GZIP gzip REQUIRED)
function(add_compressed source file)
  add_custom_command(OUTPUT ${file} COMMAND ${GZIP} -9nc ${source} > ${file} DEPENDS ${source} VERBATIM)
endfunction()
add_compressed(${CMAKE_SOURCE_DIR}/resources/hiker.1 ${CMAKE_BINARY_DIR}/package/hiker.1.gz)
add_compressed(${CMAKE_BINARY_DIR}/package/changelog ${CMAKE_BINARY_DIR}/package/changelog.gz)
add_custom_target(package_files ALL DEPENDS ${CMAKE_BINARY_DIR}/package/hiker.1.gz ${CMAKE_BINARY_DIR}/package/changelog.gz)

# Where freedesktop.org's specifications and Debian's policy look for them.
set(from ${CMAKE_SOURCE_DIR}/resources)
set(made ${CMAKE_BINARY_DIR}/package)
set(share ${CMAKE_INSTALL_DATADIR})
install(FILES ${from}/desktop/hiker.desktop DESTINATION ${share}/applications)
install(FILES ${from}/desktop/hiker.mime.xml DESTINATION ${share}/mime/packages RENAME hiker.xml)
install(FILES ${made}/${HIKER_COMPONENT}.metainfo.xml DESTINATION ${share}/metainfo)
install(FILES ${from}/icons/hiker.svg DESTINATION ${share}/icons/hicolor/scalable/apps)
install(FILES ${from}/icons/hiker-experiment.svg DESTINATION ${share}/icons/hicolor/scalable/mimetypes
        RENAME application-x-hiker-experiment.svg)
install(FILES ${made}/hiker.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${from}/hiker.bash DESTINATION ${share}/bash-completion/completions RENAME hiker)
install(FILES ${CMAKE_SOURCE_DIR}/docs/formats.md ${made}/copyright ${made}/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME hiker)
set(CPACK_PACKAGE_CONTACT "${HIKER_DEVELOPERS} <${HIKER_CONTACT}>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "watch gradient descent walk down a function")
set(CPACK_PACKAGE_DESCRIPTION_FILE ${from}/debian/description)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
if(NOT HIKER_HOMEPAGE MATCHES "\\.example(/|$)")
  set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${HIKER_HOMEPAGE})
endif()
# What the program is linked with is found by itself, Qt's SVG among it, which brings the plug-in for icons along. What is
# loaded by name, such as Qt's way to the screen, is not. Some font comes with every Qt, but this one has the program's signs.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS qt6-qpa-plugins)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-dejavu-core, libgl1-mesa-dri, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "bash-completion, fonts-noto-cjk, python3-sympy")
include(CPack)
