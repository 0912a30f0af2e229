#pragma once

#include <QObject>

#include <memory>

namespace sda {

// The families of faults: each a test of its own, all of them one table.
std::unique_ptr<QObject> makeStorageFaults();
std::unique_ptr<QObject> makeDamageFaults();
std::unique_ptr<QObject> makeTypingFaults();
std::unique_ptr<QObject> makeDesktopFaults();
std::unique_ptr<QObject> makeWindowFaults();
std::unique_ptr<QObject> makeNetworkFaults();
std::unique_ptr<QObject> makeTimeFaults();

} // namespace sda
