// SPDX-License-Identifier: GPL-3.0-or-later
#include "descent/sweep.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "descent/experiment.h"
#include "math/notation_error.h"
#include "math/number.h"
#include "math/to_translate.h"

namespace hiker {

namespace {

/// A piece of what was typed.
struct Piece {
    std::string_view text;
    std::size_t position = 0;
};

constexpr std::string_view blanks = " \t\r\n";

Piece trimmed(Piece piece) {
    const std::size_t first = std::min(piece.text.find_first_not_of(blanks), piece.text.size());
    piece.text.remove_prefix(first);
    piece.position += first;
    piece.text = piece.text.substr(0, piece.text.find_last_not_of(blanks) + 1);
    return piece;
}

[[noreturn]] void refuse(Piece piece, const char* sentence, std::string_view subject = {}) {
    throw NotationError(sentence, piece.position, piece.text.size(), subject);
}

Piece part_of(Piece piece, std::size_t begin, std::size_t count = std::string_view::npos) {
    return trimmed({piece.text.substr(begin, count), piece.position + begin});
}

std::string lower(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
    });
    return result;
}

/// A comma in brackets is none that splits.
std::vector<Piece> split_at_commas(Piece piece) {
    std::vector<Piece> pieces;
    std::size_t begin = 0;
    bool is_in_brackets = false;
    for (std::size_t at = 0; at < piece.text.size(); ++at) {
        const char each = piece.text[at];
        is_in_brackets = each == '(' || (is_in_brackets && each != ')');
        if (each == ',' && !is_in_brackets) {
            pieces.push_back(part_of(piece, begin, at - begin));
            begin = at + 1;
        }
    }
    pieces.push_back(part_of(piece, begin));
    return pieces;
}

/// What stands before the first such word and behind it; nothing where there is none. A word has blanks or the piece's
/// ends around it.
std::optional<std::pair<Piece, Piece>> split_at_word(Piece piece, std::string_view word) {
    const std::string text = lower(piece.text);
    const auto is_blank = [&](std::size_t at) { return at >= text.size() || blanks.find(text[at]) != blanks.npos; };
    for (std::size_t at = 0; (at = text.find(word, at)) != std::string::npos; ++at)
        if (const std::size_t behind = at + word.size(); (at == 0 || is_blank(at - 1)) && is_blank(behind))
            return std::pair{part_of(piece, 0, at), part_of(piece, behind)};
    return std::nullopt;
}

double read(Piece piece, Quantity quantity) {
    const auto number = read_number(piece.text);
    if (!number)
        refuse(piece, TO_TRANSLATE("hiker::words", "Type a number here, with a dot as decimal point, as in 0.1."));
    if (!range_of(quantity).contains(*number))
        refuse(piece, quantity == Quantity::learning_rate
                          ? TO_TRANSLATE("hiker::words", "Type a learning rate from 1e-12 to 1e+12 here.")
                          : TO_TRANSLATE("hiker::words", "Type a start from -1e+100 to 1e+100 here."));
    return *number;
}

constexpr std::size_t usual_count = 5;

/// From one number to the other in so many, rounded to so many digits, but for the ends.
std::vector<double> between(double first, double last, std::size_t count, bool by_factors, int digits) {
    std::vector<double> numbers;
    for (std::size_t i = 0; i < count; ++i) {
        const double part = static_cast<double>(i) / static_cast<double>(count - 1);
        const double number = by_factors ? first * std::pow(last / first, part) : first + (last - first) * part;
        numbers.push_back(read_number(short_text(number, digits)).value_or(number));
    }
    numbers.front() = first;
    numbers.back() = last;
    return numbers;
}

/// Whether each is a step further on the way from the first to the last.
bool are_in_order(const std::vector<double>& numbers) {
    const bool rises = numbers.front() < numbers.back();
    return std::adjacent_find(numbers.begin(), numbers.end(), [rises](double one, double next) {
               return rises ? one >= next : one <= next;
           }) == numbers.end();
}

/// From one number to the other; rates by factors, starts by differences, each with as few digits as people write, or
/// as many as it takes to tell them apart.
std::vector<double> between(double first, double last, std::optional<std::size_t> wanted, Quantity quantity) {
    const bool by_factors = quantity == Quantity::learning_rate;
    const double wide = std::abs(last - first);
    const bool are_few_and_whole = !by_factors && first == std::floor(first) && last == std::floor(last) &&
                                   wide < static_cast<double>(Experiment::most_hikers);
    const std::size_t count = wanted.value_or(are_few_and_whole ? static_cast<std::size_t>(wide) + 1 : usual_count);
    constexpr int most_digits = 17; // which tell any two doubles apart
    int digits = by_factors ? 3 : 6;
    std::vector<double> numbers = between(first, last, count, by_factors, digits);
    while (digits < most_digits && !are_in_order(numbers))
        numbers = between(first, last, count, by_factors, ++digits);
    return numbers;
}

std::size_t read_count(Piece piece) {
    const auto count = read_whole_number(piece.text);
    if (!count || *count < 2 || *count > static_cast<long long>(Experiment::most_hikers))
        refuse(piece, TO_TRANSLATE("hiker::words", "Type how many hikers, from 2 to 8, as in: starts -3 to 3 in 7."));
    return static_cast<std::size_t>(*count);
}

bool is_in_brackets(Piece piece) {
    return piece.text.starts_with('(') && piece.text.ends_with(')');
}

/// "-3 to 3 in 7"; nothing where it is a list.
std::optional<std::vector<double>> read_from_to(Piece piece, Quantity quantity) {
    const auto counted = split_at_word(piece, "in");
    const Piece from_to = counted ? counted->first : piece;
    const auto ends = split_at_word(from_to, "to");
    if (!ends)
        return std::nullopt;
    for (const Piece& end : {ends->first, ends->second})
        if (quantity == Quantity::start && is_in_brackets(end))
            refuse(end, TO_TRANSLATE(
                            "hiker::words",
                            "From where to where is along x: type a number here, or all points with commas between."));
    const double first = read(ends->first, quantity);
    const double last = read(ends->second, quantity);
    const auto count = counted ? std::optional(read_count(counted->second)) : std::nullopt;
    if (first == last)
        refuse(from_to, TO_TRANSLATE("hiker::words", "From and to are the same number: type two different ones."));
    return between(first, last, count, quantity);
}

/// A point in brackets, or a number, which is the x of a start that has the y of the other hiker.
Point read_start(Piece piece, const Hiker& like, int variables) {
    if (!is_in_brackets(piece))
        return {read(piece, Quantity::start), like.start.y};
    if (variables == 1)
        refuse(piece,
               TO_TRANSLATE("hiker::words",
                            "This function has only x: type one number for each start, as in: starts -3, 0, 3."));
    const std::vector<double> numbers = read_coordinates(piece.text);
    if (numbers.size() != 2)
        refuse(piece,
               TO_TRANSLATE("hiker::words", "Type two numbers in these brackets with a comma between, as in (3, -1)."));
    const Range range = range_of(Quantity::start);
    if (!range.contains(numbers[0]) || !range.contains(numbers[1]))
        refuse(piece, TO_TRANSLATE("hiker::words", "Type a start from -1e+100 to 1e+100 here."));
    return {numbers[0], numbers[1]};
}

std::vector<Point> read_starts(Piece piece, const Hiker& like, int variables) {
    std::vector<Point> starts;
    if (const auto numbers = read_from_to(piece, Quantity::start)) {
        for (const double x : *numbers)
            starts.push_back({x, like.start.y});
        return starts;
    }
    for (const Piece& each : split_at_commas(piece))
        starts.push_back(read_start(each, like, variables));
    return starts;
}

std::vector<double> read_rates(Piece piece) {
    constexpr Quantity quantity = Quantity::learning_rate;
    if (auto numbers = read_from_to(piece, quantity))
        return *std::move(numbers);
    std::vector<double> numbers;
    for (const Piece& each : split_at_commas(piece))
        numbers.push_back(read(each, quantity));
    return numbers;
}

std::vector<std::string_view> read_optimizers(Piece piece) {
    std::vector<std::string_view> names;
    for (const Piece& each : split_at_commas(piece)) {
        const std::string wanted = lower(each.text);
        const auto kinds = optimizers();
        const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const OptimizerKind& kind) {
            return wanted == kind.name || wanted == lower(kind.title);
        });
        if (wanted == "all")
            for (const OptimizerKind& kind : kinds)
                names.emplace_back(kind.name);
        else if (found != kinds.end())
            names.emplace_back(found->name);
        else
            refuse(
                each,
                TO_TRANSLATE(
                    "hiker::words",
                    "There is no optimizer of this name. Type some of gradient-descent, momentum, nesterov, adagrad, "
                    "rmsprop, adam, line-search and newton, or all."));
    }
    return names;
}

enum class Subject { rates, starts, optimizers };

std::optional<Subject> read_subject(std::string_view word) {
    struct Named {
        std::string_view name;
        Subject subject;
    };
    constexpr std::array names{
        Named{"rates", Subject::rates},           Named{"rate", Subject::rates},
        Named{"starts", Subject::starts},         Named{"start", Subject::starts},
        Named{"optimizers", Subject::optimizers}, Named{"optimizer", Subject::optimizers},
    };
    const std::string wanted = lower(word);
    const auto* found =
        std::find_if(names.begin(), names.end(), [&](const Named& each) { return each.name == wanted; });
    return found == names.end() ? std::nullopt : std::optional(found->subject);
}

std::vector<Hiker> hikers_of(Subject subject, Piece list, const Hiker& like, int variables) {
    std::vector<Hiker> hikers;
    const auto add = [&](const Hiker& hiker) { hikers.push_back(hiker); };
    switch (subject) {
        case Subject::rates:
            for (const double rate : read_rates(list)) {
                add(like);
                hikers.back().learning_rate = rate;
            }
            break;
        case Subject::starts:
            for (const Point start : read_starts(list, like, variables)) {
                add(like);
                hikers.back().start = start;
            }
            break;
        case Subject::optimizers:
            for (const std::string_view name : read_optimizers(list))
                add(name == like.optimizer.name ? like : with_optimizer(like, name));
            break;
    }
    return hikers;
}

} // namespace

std::vector<Hiker> read_sweep(std::string_view typed, const Hiker& like, int variables) {
    const Piece all = trimmed({typed, 0});
    const std::size_t end = all.text.find_first_of(" \t\r\n:");
    const Piece word{all.text.substr(0, end), all.position};
    const auto subject = read_subject(word.text);
    if (!subject)
        refuse(word, TO_TRANSLATE("hiker::words",
                                  "Begin with what differs from hiker to hiker: rates, starts or optimizers."));
    const std::size_t behind = end == std::string_view::npos ? all.text.size() : end + 1;
    const Piece list = trimmed({all.text.substr(behind), all.position + behind});
    if (list.text.empty())
        refuse(
            {{}, typed.size()},
            TO_TRANSLATE("hiker::words", "Type what they have, with commas between, or from where to where: -3 to 3."));
    std::vector<Hiker> hikers = hikers_of(*subject, list, like, variables);
    if (hikers.size() < 2)
        refuse(list, TO_TRANSLATE("hiker::words",
                                  "Type two at least, with commas between, or from where to where: -3 to 3."));
    if (hikers.size() > Experiment::most_hikers)
        refuse(list, TO_TRANSLATE("hiker::words", "At most eight hikers walk together: take some out."));
    for (std::size_t i = 0; i < hikers.size(); ++i) {
        hikers[i].name.clear();
        hikers[i].colour = static_cast<int>(i);
        hikers[i].is_hidden = false;
    }
    return hikers;
}

} // namespace hiker
