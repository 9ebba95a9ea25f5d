// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>

#include "descent/optimizer.h"
#include "descent/sweep.h"
#include "math/difference.h"
#include "math/landscape.h"
#include "math/notation.h"
#include "math/sympy_text.h"
#include "promises.h"

namespace hiker {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr std::array places{
    0.0,    3.0,   -1.0,       0.5,  -2.75,    1e-320,    1e15,
    -1e100, 1e308, 123456.789, 1e19, infinity, -infinity, std::numeric_limits<double>::quiet_NaN()};

/// NaN is the same as NaN, whatever its sign.
bool are_same(double one, double other) {
    return (std::isnan(one) && std::isnan(other)) || one == other;
}

/// f is a function: what it says does not depend on what it was asked before.
void evaluate(const Function& function) {
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Point point{places[i], places[(i * 5 + 3) % places.size()]};
        const double value = function(point);
        gradient(function, point, std::nullopt);
        gradient(function, point, 1e-12);
        is_undefined_around(function, point, std::nullopt);
        stretching_of(hessian(function, point, curvature_step(point)));
        extrapolated_slope(function, point);
        promise(are_same(function(point), value), "f of a point is always the same");
    }
}

void look_at_the_land(const Function& function) {
    for (const Region& region : {Region{}, Region{-1e100, 1e100, -2, 1e-3}}) {
        const auto landscape = survey(function, region, 7, [] { return false; });
        promise(landscape.has_value(), "a survey that nobody stops is there");
        promise(landscape->scale.upper > landscape->scale.lower, "a scale has a length");
        promise(landscape->scale.levels().size() < 100, "there are few contour lines");
    }
}

void walk_down(const std::string& typed) {
    Experiment experiment = with_function({}, typed);
    experiment.hikers.clear();
    for (const OptimizerKind& kind : optimizers())
        experiment.hikers.push_back(with_optimizer({.start = {3, 0}}, kind.name));
    use(experiment);
}

void read_formula(const std::string& typed) {
    try {
        const Notation notation = read_notation(typed);
        promise(!sympy_text(notation.expression).expression.empty(), "a formula has a text for SymPy");
        promise(!notation.first_y || typed.substr(*notation.first_y, 1) == "y", "the first y is a y");
    } catch (const NotationError& error) {
        check_error(error, typed);
        return;
    }
    const Function function(typed); // of a notation that was read, muParser refuses nothing
    evaluate(function);
    look_at_the_land(function);
    walk_down(typed);
}

void read_line_of_sweep(const std::string& typed) {
    for (const int variables : {1, 2})
        try {
            Experiment experiment = with_function({}, variables == 1 ? "x^2" : "x^2 + y^2");
            experiment.hikers = read_sweep(typed, experiment.hiker(), variables);
            promise(experiment.hikers.size() > 1, "a sweep makes several hikers");
            use(experiment);
        } catch (const NotationError& error) {
            check_error(error, typed);
        }
}

} // namespace

} // namespace hiker

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string typed(data, data + size);
    hiker::read_formula(typed);
    hiker::read_line_of_sweep(typed);
    return 0;
}
