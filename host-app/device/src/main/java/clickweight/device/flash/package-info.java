/** New firmware onto a board: the image, the boot ROM's drive, and the way there and back with the settings kept. */
package clickweight.device.flash;
