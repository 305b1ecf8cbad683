/** The firmware's image on an emulated RP2040, with pins, force, flash, serial port and USB host in virtual time. */
package clickweight.emulator;
