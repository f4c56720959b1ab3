namespace CircuitGen.Solidity;

/// <summary>The contract's source, with places between dollar signs for the key.</summary>
internal static class SolidityTemplate
{
    /// <summary>What contracts for development keys start with.</summary>
    public const string DevelopmentWarning =
        "// INSECURE: one party made this key for development and can forge proofs. Do not deploy this contract.\n";

    /// <summary>What is said of public inputs' ranges where they are checked.</summary>
    public const string RangesChecked = " Public inputs must lie in the circuit's declared ranges.";

    /// <summary>What is said of them where they are not.</summary>
    public const string RangesUnchecked =
        " A circuit leaves the declared ranges of\n    /// public inputs to the verifier, and this contract does not check them: compare them before you rely on the answer.";

    /// <summary>Checks a signal's range.</summary>
    public const string RangeFunction =
        """
                    // Whether signal is one of count values, the least of which is -offset modulo the field's order.
                    function isWithin(signal, offset, count) -> ok {
                        ok := lt(addmod(signal, offset, $R$), count)
                    }


        """;

    /// <summary>The contract.</summary>
    public const string Text = """
        // SPDX-License-Identifier: MIT
        $WARNING$pragma solidity >=0.8.13 <0.9.0;

        /// @notice Verifies Groth16 proofs for one circuit, with the precompiled contracts of EIP-196 and EIP-197.
        /// @dev A valid proof can be turned into another valid proof of the same statement: do not use proofs as identifiers.
        contract $NAME$ {
            /// @param a The proof's point A.
            /// @param b The proof's point B; of every coordinate the imaginary part first.
            /// @param c The proof's point C.
            /// @param publicSignals Outputs, then public inputs.$RANGENOTE$
            /// @return valid Whether the proof holds. False too for signals that are not below the field's order.
            function verifyProof(
                uint256[2] calldata a,
                uint256[2][2] calldata b,
                uint256[2] calldata c,
                uint256[$COUNT$] calldata publicSignals
            ) external view returns (bool valid) {
                assembly ("memory-safe") {
                    // Adds scalar * (x, y) to the point at place; the 96 bytes after that point are scratch space.
                    function addProduct(place, x, y, scalar) -> ok {
                        let product := add(place, 0x40)
                        mstore(product, x)
                        mstore(add(product, 0x20), y)
                        mstore(add(product, 0x40), scalar)
                        ok := lt(scalar, $R$)
                        ok := and(ok, staticcall(gas(), 0x07, product, 0x60, product, 0x40))
                        ok := and(ok, staticcall(gas(), 0x06, place, 0x80, place, 0x40))
                    }

        $RANGEFUNCTION$            let place := mload(0x40)
                    let signals := publicSignals
                    valid := 1

                    // The public signals' combination.
        $CONSTANT$$SIGNALS$$RANGES$
                    let sumX := mload(place)
                    let sumY := mload(add(place, 0x20))

                    // e(-A, B) e(alpha, beta) e(sum, gamma) e(C, delta) = 1. The precompiled contract checks the points.
                    let y := calldataload(add(a, 0x20))
                    valid := and(valid, lt(y, $Q$))
                    mstore(place, calldataload(a))
                    mstore(add(place, 0x20), mod(sub($Q$, y), $Q$))
                    calldatacopy(add(place, 0x40), b, 0x80)
        $ALPHA$$BETA$            mstore(add(place, 0x180), sumX)
                    mstore(add(place, 0x1a0), sumY)
        $GAMMA$            calldatacopy(add(place, 0x240), c, 0x40)
        $DELTA$
                    valid := and(valid, staticcall(gas(), 0x08, place, 0x300, 0x00, 0x20))
                    valid := and(valid, eq(mload(0x00), 1))
                }
            }
        }

        """;
}
