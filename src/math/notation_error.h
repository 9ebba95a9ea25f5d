// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>

namespace hiker {

/// What is wrong with a text that somebody typed, and where.
///
/// The sentence is one of a fixed set; "%1" in it stands for the subject, a piece of the typed text or a suggestion.
/// The two are kept apart so that the sentence can be shown in another language. Position and length are bytes of the
/// typed UTF-8 text and always lie within it; a length of 0 marks a place where something is missing.
class NotationError : public std::runtime_error {
  public:
    NotationError(const char* sentence, std::size_t position, std::size_t length, std::string_view subject = {});

    const char* sentence() const { return sentence_; }
    const std::string& subject() const { return subject_; }
    std::size_t position() const { return position_; }
    std::size_t length() const { return length_; }
    /// The sentence with the subject put in.
    std::string message() const { return what(); }

  private:
    const char* sentence_;
    std::string subject_;
    std::size_t position_;
    std::size_t length_;
};

} // namespace hiker
