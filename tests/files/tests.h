// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <exception>
#include <memory>

#include "files/experiment_file.h"

std::unique_ptr<QObject> round_trip_tests();
std::unique_ptr<QObject> refusal_tests();
std::unique_ptr<QObject> writing_tests();
std::unique_ptr<QObject> gallery_tests();
std::unique_ptr<QObject> lesson_text_tests();
std::unique_ptr<QObject> lesson_tests();
std::unique_ptr<QObject> trajectory_csv_tests();
std::unique_ptr<QObject> python_script_tests();
std::unique_ptr<QObject> translation_tests();

/// As many hikers as there are optimizers, one with each; they differ in everything else too.
hiker::Experiment one_of_each();

/// The sentence that something is refused with; empty where it is done, and something else where it fails in another
/// way.
template <class Action>
QString refusal_of(Action&& action) {
    try {
        action();
    } catch (const hiker::FileError& error) {
        return error.sentence();
    } catch (const std::exception& error) {
        return QString("not a FileError: ") + error.what();
    }
    return {};
}
