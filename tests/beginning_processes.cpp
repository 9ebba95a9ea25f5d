// SPDX-License-Identifier: GPL-3.0-or-later
//
// For the build that looks for data races: where QProcess begins another program, the child shares the memory of this
// one for as long as it takes to become the other, which the sanitizer of clang 14 takes for a mistake of its own. It
// does not hear of it here; nothing of this program runs meanwhile in the thread that begins it.
#include <dlfcn.h>
#include <sched.h>

#include <cstdarg>

extern "C" int clone(int (*child)(void*), void* stack, int flags, void* argument, ...) noexcept {
    va_list rest;
    va_start(rest, argument);
    void* parent_thread = va_arg(rest, void*); // whichever of these three there are
    void* storage = va_arg(rest, void*);
    void* child_thread = va_arg(rest, void*);
    va_end(rest);
    static const auto begin = reinterpret_cast<decltype(&clone)>(dlsym(RTLD_NEXT, "clone"));
    return begin(child, stack, flags, argument, parent_thread, storage, child_thread);
}
