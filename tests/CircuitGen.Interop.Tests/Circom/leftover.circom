pragma circom 2.0.0;

// Of the private inputs, spare and row[1] are used nowhere and twin equals scale: none of the three gets a wire.
template Leftover() {
    signal input scale;
    signal input limit;
    signal input spare;
    signal input twin;
    signal input row[3];
    signal input nonce;
    signal product;
    signal output total;
    signal output seven;

    twin === scale;
    product <== row[0] * scale;
    total <== product * (row[2] + twin) + limit;
    seven <== 7;
}

component main {public [limit, nonce]} = Leftover();
