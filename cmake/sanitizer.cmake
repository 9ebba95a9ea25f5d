# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds that watch themselves as they run: the presets "address", "thread" and "fuzz" set this.
set(HIKER_SANITIZER "" CACHE STRING "What the program watches itself for: address, thread, or fuzz")

set(address address,undefined,float-cast-overflow)
if(HIKER_SANITIZER STREQUAL "address") # and undefined behaviour
  set(compiled_with ${address})
  set(linked_with ${address})
elseif(HIKER_SANITIZER STREQUAL "thread")
  set(compiled_with thread)
  set(linked_with thread)
elseif(HIKER_SANITIZER STREQUAL "fuzz") # the same as address, and tells the fuzzer where it has been
  set(compiled_with ${address},fuzzer-no-link)
  set(linked_with ${address})
elseif(HIKER_SANITIZER)
  message(FATAL_ERROR "HIKER_SANITIZER is ${HIKER_SANITIZER}: there are address, thread and fuzz.")
endif()

if(HIKER_SANITIZER)
  # Quick enough to be waited for, with the lines of a report and whole call stacks.
  add_compile_options(-O1 -g1 -fno-omit-frame-pointer -fsanitize=${compiled_with} -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${linked_with})
endif()
