# SPDX-License-Identifier: GPL-3.0-or-later
#
# The languages of the program are what is in resources/languages: a file hiker_CODE.ts with the texts of the program, and
# a folder CODE with the guide and the lessons. "cmake --build build/test --target update_translations" brings the files up
# to date with the program's texts.
find_package(Qt6 REQUIRED COMPONENTS LinguistTools)

set(language_folder ${CMAKE_SOURCE_DIR}/resources/languages)
file(GLOB language_files CONFIGURE_DEPENDS ${language_folder}/hiker_*.ts)
file(GLOB_RECURSE translated_pages CONFIGURE_DEPENDS ${language_folder}/*/*.md ${language_folder}/*/*.json)

# Puts the languages into a room, as the resource :/languages.
function(add_languages name)
  qt_add_lrelease(hiker_${name} TS_FILES ${language_files} QM_FILES_OUTPUT_VARIABLE translations)
  qt_add_resources(hiker_${name} translations PREFIX /languages BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${translations})
  qt_add_resources(hiker_${name} translated_pages PREFIX /languages BASE ${language_folder} FILES ${translated_pages})
endfunction()

add_custom_target(update_translations
  COMMAND ${CMAKE_SOURCE_DIR}/scripts/update-translations $<TARGET_FILE:Qt6::lupdate> ${language_files}
  VERBATIM)
