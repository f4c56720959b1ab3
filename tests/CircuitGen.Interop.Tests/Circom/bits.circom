pragma circom 2.0.0;

template Bits(n) {
    signal input value;
    signal output bits[n];
    var sum = 0;

    for (var i = 0; i < n; i++) {
        bits[i] <-- (value >> i) & 1;
        bits[i] * (bits[i] - 1) === 0;
        sum += bits[i] * (1 << i);
    }

    sum === value;
}

component main = Bits(70);
