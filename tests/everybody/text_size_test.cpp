#include "tests.h"
#include "whole_program.h"
namespace hiker { class TextSizeTests : public QObject { Q_OBJECT }; }
std::unique_ptr<QObject> text_size_tests() { return std::make_unique<hiker::TextSizeTests>(); }
#include "text_size_test.moc"
