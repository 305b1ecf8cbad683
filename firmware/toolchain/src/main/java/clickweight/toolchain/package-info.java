/** From the firmware's Java to an image for the chip: generated C, patches, compiler, linker, UF2. */
package clickweight.toolchain;
