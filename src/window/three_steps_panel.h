// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>
#include <optional>

#include "math/function.h"

namespace Ui {
class ThreeStepsPanel;
}

namespace hiker {

class Session;

/// What the hiker does in the iteration under the cursor, step by step with the numbers; the step that she is at stands
/// out.
class ThreeStepsPanel : public QWidget {
    Q_OBJECT

  public:
    explicit ThreeStepsPanel(const Session& session, QWidget* parent = nullptr);
    ~ThreeStepsPanel() override;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void show_iteration();
    void copy() const;

    const Session& session_;
    std::unique_ptr<Ui::ThreeStepsPanel> ui_;
    std::optional<Function> function_; ///< the experiment's
};

} // namespace hiker
