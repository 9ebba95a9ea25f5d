# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the tests of this folder need when they watch themselves: more time, and word of what is not ours to mend.
set(symbolizer external_symbolizer_path=/usr/bin/llvm-symbolizer-14)
set(watched
  "HIKER_PATIENCE=20" # for tests in Python
  "ASAN_OPTIONS=${symbolizer}:detect_leaks=1:check_initialization_order=1:strict_init_order=1"
  "UBSAN_OPTIONS=${symbolizer}:print_stacktrace=1"
  "LSAN_OPTIONS=suppressions=${CMAKE_CURRENT_SOURCE_DIR}/leaks.supp:print_suppressions=0"
  "TSAN_OPTIONS=${symbolizer}:suppressions=${CMAKE_CURRENT_SOURCE_DIR}/races.supp:print_suppressions=0:second_deadlock_stack=1")
get_property(tests DIRECTORY PROPERTY TESTS)
foreach(test IN LISTS tests)
  set_property(TEST ${test} APPEND PROPERTY ENVIRONMENT ${watched})
  set_property(TEST ${test} PROPERTY TIMEOUT 1500)
endforeach()

if(HIKER_SANITIZER STREQUAL "address")
  target_sources(test_surface PRIVATE surface/kept_loaded.cpp)
elseif(HIKER_SANITIZER STREQUAL "thread")
  foreach(test math picture cli files faults)
    target_sources(test_${test} PRIVATE beginning_processes.cpp)
  endforeach()
endif()

# What these run is not watched: what SymPy and NumPy compute, the text that is to be translated, and what is done to an
# installed program by a desktop's own programs; the window that it opens is also opened by end_to_end.
set_tests_properties(sympy_reference landscapes_reference optimizers_reference translations package PROPERTIES DISABLED ON)
