package clickweight.rp2040;

import clickweight.core.board.HidEndpoint;

final class NoMouse implements HidEndpoint {
    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public boolean highResolutionWheel() {
        return false;
    }

    @Override
    public void send(byte[] report, int length) {}
}
