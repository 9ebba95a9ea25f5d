// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/guide.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "words/language.h"

namespace hiker {

void show_guide(QWidget& beside) {
    if (auto* open = beside.findChild<QDialog*>("guide")) {
        open->show();
        open->raise();
        return;
    }
    auto* dialog = new QDialog(&beside);
    dialog->setObjectName("guide");
    dialog->setWindowTitle(QCoreApplication::translate("hiker::guide", "Guide to Hiker"));
    auto* text = new QTextBrowser;
    text->setAccessibleName(dialog->windowTitle());
    text->setOpenExternalLinks(true);
    text->setTextInteractionFlags(text->textInteractionFlags() | Qt::TextSelectableByKeyboard);
    QFile page(words::path_in_spoken_language(":/guide.md"));
    if (page.open(QIODevice::ReadOnly))
        text->setMarkdown(QString::fromUtf8(page.readAll()));
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text);
    dialog->resize(680, 620);
    dialog->show();
}

} // namespace hiker
