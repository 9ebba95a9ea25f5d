// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include "chance.h"
#include "descent/experiment.h"

namespace hiker::gestures {

/// What people type and paste: what was meant, what is nearly right, and what a cat left on the keyboard.
QString some_formula(Chance& chance);
QString some_number(Chance& chance);
QString some_sweep(Chance& chance);
QString some_name(Chance& chance);
QString some_garbage(Chance& chance);

Experiment some_experiment(Chance& chance);

/// A folder with files that are to be opened, whole and damaged, and with places that can't be written to.
class Files {
  public:
    Files();
    /// To be opened: whole, damaged, not there, or none of ours.
    QString to_open(Chance& chance);
    /// To be written to; few can't be.
    QString to_write(Chance& chance, const QString& ending);

  private:
    QString put(const QString& name, const QByteArray& content);

    QTemporaryDir folder_;
    QStringList names_;
};

} // namespace hiker::gestures
