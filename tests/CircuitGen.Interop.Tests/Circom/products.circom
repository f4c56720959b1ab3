pragma circom 2.0.0;

template Products() {
    signal input a;
    signal input b;
    signal output product;
    signal output square;
    signal difference;

    difference <== a - b;
    product <== a * b;
    square <== difference * difference;
}

component main {public [b]} = Products();
