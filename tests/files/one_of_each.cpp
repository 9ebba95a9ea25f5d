// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests.h"

hiker::Experiment one_of_each() {
    return {
        .function = "x^4/4 - x",
        .iterations = 60,
        .precision = 1e-5,
        .difference_step = std::nullopt,
        .hikers =
            {
                {.name = "Anna", .colour = 0, .start = {3, 0}, .learning_rate = 0.05},
                {.name = "von Übung, \"Ana\"",
                 .colour = 3,
                 .start = {-1.5, 0},
                 .learning_rate = 0.01,
                 .optimizer = {"momentum", {0.85}}},
                {.colour = 2,
                 .is_hidden = true,
                 .start = {1.0 / 3, 0},
                 .learning_rate = 0.02,
                 .optimizer = {"nesterov"}},
                {.name = "山 \\ 'x'",
                 .colour = 1,
                 .start = {2, 0},
                 .learning_rate = 0.5,
                 .optimizer = {"adagrad", {0.001, 1e-10}}},
                {.colour = 7, .start = {2, 0}, .learning_rate = 0.05, .optimizer = {"rmsprop", {0.9, 1e-8, 0.5}}},
                {.name = "Ada",
                 .colour = 5,
                 .start = {2, 0},
                 .learning_rate = 0.1,
                 .optimizer = {"adam", {0.8, 0.99, 1e-7}}},
                {.colour = 4, .start = {2.5, 0}, .learning_rate = 1, .optimizer = {"line-search", {0.6, 1e-3}}},
                {.name = "Isaac", .colour = 6, .start = {2.5, 0}, .learning_rate = 0.9, .optimizer = {"newton"}},
            },
        .selected = 5,
    };
}
