namespace CircuitGen.Soundness.Idioms.Generics;

/// <summary>Helpers that are generic in the number they compute with.</summary>
internal static class NumberGenerics
{
    public static IReadOnlyList<Sketch> Sketches { get; } =
    [
        new("«int¦long¦short¦byte» $n = (byte)#n(0,9);", "(int)$F($n)", "(int)$F((long)#i)") { Members = "static T $F<T>(T v) where T : «INumber<T>¦IBinaryInteger<T>» => v > T.One ? v + v : T.Zero;" },
        new("int[] $a = #a(4);", "$Sum<int>($a)", "(int)$Sum<long>([#i, 2, 3])") { Members = "static T $Sum<T>(ReadOnlySpan<T> a) where T : INumber<T> { T s = T.Zero; foreach (var v in a) s += v; return s; }" },
        new("", "$F(#i, #i)", "(int)$F((short)3, (short)#n(0,9))") { Members = "static T $F<T>(T a, T b) where T : IBinaryInteger<T> => «T.Max(a, b)¦T.Min(a, b)¦T.Abs(a - b)¦T.Clamp(a, T.Zero, b is var c && c > T.One ? c : T.One)¦a * T.CreateChecked(2) - b¦a & ~b¦a ^ b << 1»;" },
        new("", "(int)$Dot<int, long>(#a(2), #a(2)) % 1000") { IsRare = true, Members = "static TSum $Dot<T, TSum>(ReadOnlySpan<T> a, ReadOnlySpan<T> b) where T : INumber<T> where TSum : INumber<TSum> { TSum s = TSum.AdditiveIdentity; for (int i = 0; i < a.Length; i++) s += TSum.«CreateChecked¦CreateTruncating¦CreateSaturating»(a[i]) * TSum.CreateChecked(b[i]); return s; }" },
        new("", "(int)$F<byte>(#n(0,99))", "(int)$F<sbyte>(#i)", "(int)$F<uint>(#n(0,99))") { Members = "static T $F<T>(int v) where T : IBinaryInteger<T>, IMinMaxValue<T> => T.CreateChecked(v) «> T.MaxValue - T.One¦>= T.MaxValue¦<= T.MinValue» ? T.One : T.CreateTruncating(v & 3);" },
        new("", "$F<int>(#i)", "$F<long>(#i)", "$F<byte>(#n(0,9))") { IsRare = true, Members = "static int $F<T>(int v) where T : «struct¦INumber<T>» => typeof(T) == typeof(int) ? v : typeof(T) == typeof(long) ? v + 1 : v + 2;" },
    ];
}
