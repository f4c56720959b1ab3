namespace CircuitGen.EndToEnd.Tests.Corpus;

/// <summary>Code as generators write it: longer than the C# compiler takes as one formula, or as blocks inside each other.</summary>
public static partial class LongCode
{
    [ZkCircuit]
    public static int Sum([Public, Length(8)] sbyte[] x) =>
        (-120 * x[0]) + (-79 * x[1]) + (-38 * x[2]) + (3 * x[3]) + (44 * x[4]) + (85 * x[5]) + (126 * x[6]) + (-88 * x[7])
        + (-47 * x[0]) + (-6 * x[1]) + (35 * x[2]) + (76 * x[3]) + (117 * x[4]) + (-97 * x[5]) + (-56 * x[6]) + (-15 * x[7])
        + (26 * x[0]) + (67 * x[1]) + (108 * x[2]) + (-106 * x[3]) + (-65 * x[4]) + (-24 * x[5]) + (17 * x[6]) + (58 * x[7])
        + (99 * x[0]) + (-115 * x[1]) + (-74 * x[2]) + (-33 * x[3]) + (8 * x[4]) + (49 * x[5]) + (90 * x[6]) + (131 * x[7])
        + (-83 * x[0]) + (-42 * x[1]) + (-1 * x[2]) + (40 * x[3]) + (81 * x[4]) + (122 * x[5]) + (-92 * x[6]) + (-51 * x[7])
        + (-10 * x[0]) + (31 * x[1]) + (72 * x[2]) + (113 * x[3]) + (-101 * x[4]) + (-60 * x[5]) + (-19 * x[6]) + (22 * x[7])
        + (63 * x[0]) + (104 * x[1]) + (-110 * x[2]) + (-69 * x[3]) + (-28 * x[4]) + (13 * x[5]) + (54 * x[6]) + (95 * x[7])
        + (-119 * x[0]) + (-78 * x[1]) + (-37 * x[2]) + (4 * x[3]) + (45 * x[4]) + (86 * x[5]) + (127 * x[6]) + (-87 * x[7])
        + (-46 * x[0]) + (-5 * x[1]) + (36 * x[2]) + (77 * x[3]) + (118 * x[4]) + (-96 * x[5]) + (-55 * x[6]) + (-14 * x[7])
        + (27 * x[0]) + (68 * x[1]) + (109 * x[2]) + (-105 * x[3]) + (-64 * x[4]) + (-23 * x[5]) + (18 * x[6]) + (59 * x[7])
        + (100 * x[0]) + (-114 * x[1]) + (-73 * x[2]) + (-32 * x[3]) + (9 * x[4]) + (50 * x[5]) + (91 * x[6]) + (132 * x[7])
        + (-82 * x[0]) + (-41 * x[1]) + (0 * x[2]) + (41 * x[3]) + (82 * x[4]) + (123 * x[5]) + (-91 * x[6]) + (-50 * x[7])
        + (-9 * x[0]) + (32 * x[1]) + (73 * x[2]) + (114 * x[3]) + (-100 * x[4]) + (-59 * x[5]) + (-18 * x[6]) + (23 * x[7])
        + (64 * x[0]) + (105 * x[1]) + (-109 * x[2]) + (-68 * x[3]) + (-27 * x[4]) + (14 * x[5]) + (55 * x[6]) + (96 * x[7])
        + (-118 * x[0]) + (-77 * x[1]) + (-36 * x[2]) + (5 * x[3]) + (46 * x[4]) + (87 * x[5]) + (128 * x[6]) + (-86 * x[7])
        + (-45 * x[0]) + (-4 * x[1]) + (37 * x[2]) + (78 * x[3]) + (119 * x[4]) + (-95 * x[5]) + (-54 * x[6]) + (-13 * x[7])
        + (28 * x[0]) + (69 * x[1]);

    [ZkCircuit]
    public static int Signs([Length(8), Range(-9, 9)] int[] x) =>
        x[0] - x[0] + x[5] + x[2] - x[7] + x[4] + x[1] - x[6] + x[3] + x[0] - x[5] + x[2] + x[7] - x[4] + x[1] + x[6] - x[3]
         + x[0] + x[5] - x[2] + x[7] + x[4] - x[1] + x[6] + x[3] - x[0] + x[5] + x[2] - x[7] + x[4] + x[1] - x[6] + x[3]
         + x[0] - x[5] + x[2] + x[7] - x[4] + x[1] + x[6] - x[3] + x[0] + x[5] - x[2] + x[7] + x[4] - x[1] + x[6] + x[3]
         - x[0] + x[5] + x[2] - x[7] + x[4] + x[1] - x[6] + x[3] + x[0] - x[5] + x[2] + x[7] - x[4] + x[1] + x[6] - x[3]
         + x[0] + x[5] - x[2] + x[7] + x[4] - x[1] + x[6] + x[3] - x[0] + x[5] + x[2] - x[7] + x[4] + x[1] - x[6] + x[3]
         + x[0] - x[5] + x[2] + x[7] - x[4] + x[1] + x[6] - x[3] + x[0] + x[5] - x[2] + x[7] + x[4] - x[1] + x[6] + x[3]
         - x[0] + x[5] + x[2] - x[7] + x[4] + x[1] - x[6] + x[3] + x[0] - x[5] + x[2] + x[7] - x[4] + x[1] + x[6] - x[3]
         + x[0] + x[5] - x[2] + x[7] + x[4] - x[1] + x[6] + x[3] - x[0] + x[5] + x[2] - x[7] + x[4] + x[1] - x[6] + x[3]
         + x[0] - x[5];

    [ZkCircuit]
    public static int NestedToTheRight([Length(4), Range(0, 9)] int[] x) =>
        x[0] + (x[1] + (x[2] + (x[3] + (x[0] + (x[1] + (x[2] + (x[3] + (x[0] + (x[1] + (x[2] + (x[3] + (x[0] + (x[1] + (x[2] + (x[3]
        + (x[0] + (x[1] + (x[2] + (x[3] + (x[0] + (x[1] + (x[2] + (x[3] + (x[0] + (x[1] + (x[2] + (x[3] + (x[0] + (x[1] + (x[2] + (x[3]
        + (x[0] + (x[1] + (x[2] + (x[3] + (x[0] + (x[1] + (x[2] + (x[3] + (x[0] + (x[1] + (x[2] + (x[3] + (x[0] + (x[1] + (x[2] + (x[3]
        + (x[0] + (x[1] + (x[2] + (x[3] + (x[0] + (x[1] + (x[2] + (x[3] + (x[0] + (x[1] + (x[2] + (x[3] + (x[0] + (x[1] + (x[2] + (x[3]
        + (x[0] + (x[1] + (x[2] + (x[3] + (x[0] + (x[1] + (x[2] + (x[3] + (x[0] + (x[1] + (x[2] + (x[3] + (x[0] + (x[1] + (x[2] + (x[3]
        + (x[0] + (x[1] + (x[2] + (x[3] + (x[0] + (x[1] + (x[2] + (x[3] + (x[0] + (x[1] + (x[2] + (x[3] + (x[0] + (x[1] + (x[2] + (x[3]
        + (x[0] + (x[1] + (x[2] + (x[3] + (x[0] + (x[1] + (x[2] + (x[3] + (x[0] + (x[1] + (x[2] + (x[3] + (x[0] + (x[1])))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))));

    [ZkCircuit]
    public static bool Conjunction([Range(0, 255)] int x) =>
        x != 1 && x != 3 && x != 5 && x != 7 && x != 9 && x != 11 && x != 13 && x != 15 && x != 17 && x != 19
        && x != 21 && x != 23 && x != 25 && x != 27 && x != 29 && x != 31 && x != 33 && x != 35 && x != 37 && x != 39
        && x != 41 && x != 43 && x != 45 && x != 47 && x != 49 && x != 51 && x != 53 && x != 55 && x != 57 && x != 59
        && x != 61 && x != 63 && x != 65 && x != 67 && x != 69 && x != 71 && x != 73 && x != 75 && x != 77 && x != 79
        && x != 81 && x != 83 && x != 85 && x != 87 && x != 89 && x != 91 && x != 93 && x != 95 && x != 97 && x != 99
        && x != 101 && x != 103 && x != 105 && x != 107 && x != 109 && x != 111 && x != 113 && x != 115 && x != 117 && x != 119
        && x != 121 && x != 123 && x != 125 && x != 127 && x != 129 && x != 131 && x != 133 && x != 135 && x != 137 && x != 139
        && x != 141 && x != 143 && x != 145 && x != 147 && x != 149 && x != 151 && x != 153 && x != 155 && x != 157 && x != 159
        && x != 161 && x != 163 && x != 165 && x != 167 && x != 169 && x != 171 && x != 173 && x != 175 && x != 177 && x != 179
        && x != 181 && x != 183 && x != 185 && x != 187 && x != 189 && x != 191 && x != 193 && x != 195 && x != 197 && x != 199
        && x != 201 && x != 203 && x != 205 && x != 207 && x != 209 && x != 211 && x != 213 && x != 215 && x != 217 && x != 219
        && x != 221 && x != 223 && x != 225 && x != 227 && x != 229 && x != 231 && x != 233 && x != 235 && x != 237 && x != 239;

    [ZkCircuit]
    public static int SumOfACounter([Length(3), Range(0, 9)] int[] x)
    {
        int s = 0;
        for (int i = 0; i < 3; i++)
        {
            s += x[i] * (0 + (i * 1) + 2 + (i * 3) + 4 + (i * 5) + 1 + (i * 0) + 3 + (i * 2) + 0 + (i * 4) + 2 + (i * 6)
            + 4 + (i * 1) + 1 + (i * 3) + 3 + (i * 5) + 0 + (i * 0) + 2 + (i * 2) + 4 + (i * 4) + 1 + (i * 6)
            + 3 + (i * 1) + 0 + (i * 3) + 2 + (i * 5) + 4 + (i * 0) + 1 + (i * 2) + 3 + (i * 4) + 0 + (i * 6)
            + 2 + (i * 1) + 4 + (i * 3) + 1 + (i * 5) + 3 + (i * 0) + 0 + (i * 2) + 2 + (i * 4) + 4 + (i * 6)
            + 1 + (i * 1) + 3 + (i * 3) + 0 + (i * 5) + 2 + (i * 0) + 4 + (i * 2) + 1 + (i * 4) + 3 + (i * 6)
            + 0 + (i * 1) + 2 + (i * 3) + 4 + (i * 5) + 1 + (i * 0) + 3 + (i * 2) + 0 + (i * 4) + 2 + (i * 6)
            + 4 + (i * 1) + 1 + (i * 3) + 3 + (i * 5) + 0 + (i * 0) + 2 + (i * 2) + 4 + (i * 4) + 1 + (i * 6)
            + 3 + (i * 1) + 0 + (i * 3) + 2 + (i * 5) + 4 + (i * 0) + 1 + (i * 2) + 3 + (i * 4) + 0 + (i * 6)
            + 2 + (i * 1) + 4 + (i * 3) + 1 + (i * 5) + 3 + (i * 0));
        }

        return s;
    }

    [ZkCircuit]
    public static int ConditionsOnACounter([Length(4), Range(0, 9)] int[] x)
    {
        int s = 0;
        for (int i = 0; i < 4; i++)
        {
            if (i != 2 && i != 3 && i != 4 && i != 5 && i != 6 && i != 7 && i != 8 && i != 9 && i != 10 && i != 11 && i != 12 && i != 13
            && i != 14 && i != 15 && i != 16 && i != 17 && i != 18 && i != 19 && i != 20 && i != 21 && i != 22 && i != 23 && i != 24 && i != 25
            && i != 26 && i != 27 && i != 28 && i != 29 && i != 30 && i != 31 && i != 32 && i != 33 && i != 34 && i != 35 && i != 36 && i != 37
            && i != 38 && i != 39 && i != 40 && i != 41 && i != 42 && i != 43 && i != 44 && i != 45 && i != 46 && i != 47 && i != 48 && i != 49
            && i != 50 && i != 51 && i != 52 && i != 53 && i != 54 && i != 55 && i != 56 && i != 57 && i != 58 && i != 59 && i != 60 && i != 61
            && i != 62 && i != 63 && i != 64 && i != 65 && i != 66 && i != 67 && i != 68 && i != 69 && i != 70 && i != 71 && i != 72 && i != 73
            && i != 74 && i != 75 && i != 76 && i != 77 && i != 78 && i != 79 && i != 80 && i != 81 && i != 82 && i != 83 && i != 84 && i != 85
            && i != 86 && i != 87 && i != 88 && i != 89 && i != 90 && i != 91 && i != 92 && i != 93 && i != 94 && i != 95 && i != 96 && i != 97
            && i != 98 && i != 99 && i != 100 && i != 101 && i != 102 && i != 103 && i != 104 && i != 105 && i != 106 && i != 107 && i != 108 && i != 109
            && i != 110 && i != 111 && i != 112 && i != 113 && i != 114 && i != 115 && i != 116 && i != 117 && i != 118 && i != 119 && i != 120 && i != 121)
            {
                s += x[i];
            }
        }

        return s;
    }

    [ZkCircuit]
    public static int ChoicesByACounter([Length(4), Range(0, 9)] int[] x)
    {
        int s = 0;
        for (int i = 0; i < 4; i++)
        {
            s += x[i] * (i == 0 ? 0 : i == 3 ? 1 : i == 6 ? 2 : i == 9 ? 3 : i == 12 ? 4 : i == 15 ? 5 : i == 18 ? 6 : i == 21 ? 7
            : i == 24 ? 8 : i == 27 ? 0 : i == 30 ? 1 : i == 33 ? 2 : i == 36 ? 3 : i == 39 ? 4 : i == 42 ? 5 : i == 45 ? 6
            : i == 48 ? 7 : i == 51 ? 8 : i == 54 ? 0 : i == 57 ? 1 : i == 60 ? 2 : i == 63 ? 3 : i == 66 ? 4 : i == 69 ? 5
            : i == 72 ? 6 : i == 75 ? 7 : i == 78 ? 8 : i == 81 ? 0 : i == 84 ? 1 : i == 87 ? 2 : i == 90 ? 3 : i == 93 ? 4
            : i == 96 ? 5 : i == 99 ? 6 : i == 102 ? 7 : i == 105 ? 8 : i == 108 ? 0 : i == 111 ? 1 : i == 114 ? 2 : i == 2 ? 3
            : i == 5 ? 4 : i == 8 ? 5 : i == 11 ? 6 : i == 14 ? 7 : i == 17 ? 8 : i == 20 ? 0 : i == 23 ? 1 : i == 26 ? 2
            : i == 29 ? 3 : i == 32 ? 4 : i == 35 ? 5 : i == 38 ? 6 : i == 41 ? 7 : i == 44 ? 8 : i == 47 ? 0 : i == 50 ? 1
            : i == 53 ? 2 : i == 56 ? 3 : i == 59 ? 4 : i == 62 ? 5 : i == 65 ? 6 : i == 68 ? 7 : i == 71 ? 8 : i == 74 ? 0
            : i == 77 ? 1 : i == 80 ? 2 : i == 83 ? 3 : i == 86 ? 4 : i == 89 ? 5 : i == 92 ? 6 : i == 95 ? 7 : i == 98 ? 8
            : i == 101 ? 0 : i == 104 ? 1 : i == 107 ? 2 : i == 110 ? 3 : i == 113 ? 4 : i == 1 ? 5 : i == 4 ? 6 : i == 7 ? 7
            : i == 10 ? 8 : i == 13 ? 0 : i == 16 ? 1 : i == 19 ? 2 : i == 22 ? 3 : i == 25 ? 4 : i == 28 ? 5 : i == 31 ? 6
            : i == 34 ? 7 : i == 37 ? 8 : i == 40 ? 0 : i == 43 ? 1 : i == 46 ? 2 : i == 49 ? 3 : i == 52 ? 4 : i == 55 ? 5
            : i == 58 ? 6 : i == 61 ? 7 : i == 64 ? 8 : i == 67 ? 0 : i == 70 ? 1 : i == 73 ? 2 : i == 76 ? 3 : i == 79 ? 4
            : i == 82 ? 5 : i == 85 ? 6 : i == 88 ? 7 : i == 91 ? 8 : i == 94 ? 0 : i == 97 ? 1 : i == 100 ? 2 : i == 103 ? 3
            : i == 106 ? 4 : i == 109 ? 5 : i == 112 ? 6 : 1);
        }

        return s;
    }

    [ZkCircuit]
    public static int SwitchOnACounter([Length(70), Range(0, 3)] int[] x)
    {
        int s = 0;
        for (int i = 0; i < 70; i++)
        {
            int weight, offset;
            switch (i)
            {
                case 0: weight = 0; offset = 0; break;
                case 1: weight = 7; offset = 1; break;
                case 2: weight = 1; offset = 2; break;
                case 3: weight = 8; offset = 0; break;
                case 4: weight = 2; offset = 1; break;
                case 5: weight = 9; offset = 2; break;
                case 6: weight = 3; offset = 0; break;
                case 7: weight = 10; offset = 1; break;
                case 8: weight = 4; offset = 2; break;
                case 9: weight = 11; offset = 0; break;
                case 10: weight = 5; offset = 1; break;
                case 11: weight = 12; offset = 2; break;
                case 12: weight = 6; offset = 0; break;
                case 13: weight = 0; offset = 1; break;
                case 14: weight = 7; offset = 2; break;
                case 15: weight = 1; offset = 0; break;
                case 16: weight = 8; offset = 1; break;
                case 17: weight = 2; offset = 2; break;
                case 18: weight = 9; offset = 0; break;
                case 19: weight = 3; offset = 1; break;
                case 20: weight = 10; offset = 2; break;
                case 21: weight = 4; offset = 0; break;
                case 22: weight = 11; offset = 1; break;
                case 23: weight = 5; offset = 2; break;
                case 24: weight = 12; offset = 0; break;
                case 25: weight = 6; offset = 1; break;
                case 26: weight = 0; offset = 2; break;
                case 27: weight = 7; offset = 0; break;
                case 28: weight = 1; offset = 1; break;
                case 29: weight = 8; offset = 2; break;
                case 30: weight = 2; offset = 0; break;
                case 31: weight = 9; offset = 1; break;
                case 32: weight = 3; offset = 2; break;
                case 33: weight = 10; offset = 0; break;
                case 34: weight = 4; offset = 1; break;
                case 35: weight = 11; offset = 2; break;
                case 36: weight = 5; offset = 0; break;
                case 37: weight = 12; offset = 1; break;
                case 38: weight = 6; offset = 2; break;
                case 39: weight = 0; offset = 0; break;
                case 40: weight = 7; offset = 1; break;
                case 41: weight = 1; offset = 2; break;
                case 42: weight = 8; offset = 0; break;
                case 43: weight = 2; offset = 1; break;
                case 44: weight = 9; offset = 2; break;
                case 45: weight = 3; offset = 0; break;
                case 46: weight = 10; offset = 1; break;
                case 47: weight = 4; offset = 2; break;
                case 48: weight = 11; offset = 0; break;
                case 49: weight = 5; offset = 1; break;
                case 50: weight = 12; offset = 2; break;
                case 51: weight = 6; offset = 0; break;
                case 52: weight = 0; offset = 1; break;
                case 53: weight = 7; offset = 2; break;
                case 54: weight = 1; offset = 0; break;
                case 55: weight = 8; offset = 1; break;
                case 56: weight = 2; offset = 2; break;
                case 57: weight = 9; offset = 0; break;
                case 58: weight = 3; offset = 1; break;
                case 59: weight = 10; offset = 2; break;
                case 60: weight = 4; offset = 0; break;
                case 61: weight = 11; offset = 1; break;
                case 62: weight = 5; offset = 2; break;
                case 63: weight = 12; offset = 0; break;
                default:
                    weight = -1;
                    offset = i;
                    break;
            }

            s += (weight * x[i]) + offset;
        }

        return s;
    }

    [ZkCircuit]
    public static int KnownAtFirst([Length(3), Range(0, 15)] int[] x)
    {
        // In the first turn s is known, so that the first choices are; later all of them are made by constraints.
        int s = 8;
        for (int i = 0; i < 3; i++)
        {
            s = s == 0 ? x[0] + 0 : s == 1 ? x[1] + 1 : s == 2 ? x[2] + 0 : s == 3 ? x[0] + 1 : s == 4 ? x[1] + 0
            : s == 5 ? x[2] + 1 : s == 6 ? x[0] + 0 : s == 7 ? x[1] + 1 : s == 8 ? x[2] + 0 : s == 9 ? x[0] + 1
            : s == 10 ? x[1] + 0 : s == 11 ? x[2] + 1 : s == 12 ? x[0] + 0 : s == 13 ? x[1] + 1 : x[i];
        }

        return s;
    }

    [ZkCircuit]
    public static int EarlyReturns([Range(0, 255)] int x, [Range(0, 9)] int y)
    {
        if (x == 0) { return y + 0; }
        if (x == 2) { return y + 1; }
        if (x == 4) { return y + 2; }
        if (x == 6) { return y + 3; }
        if (x == 8) { return y + 4; }
        if (x == 10) { return y + 5; }
        if (x == 12) { return y + 6; }
        if (x == 14) { return y + 7; }
        if (x == 16) { return y + 8; }
        if (x == 18) { return y + 9; }
        if (x == 20) { return y + 10; }
        if (x == 22) { return y + 11; }
        if (x == 24) { return y + 12; }
        if (x == 26) { return y + 13; }
        if (x == 28) { return y + 14; }
        if (x == 30) { return y + 15; }
        if (x == 32) { return y + 16; }
        if (x == 34) { return y + 17; }
        if (x == 36) { return y + 18; }
        if (x == 38) { return y + 19; }
        if (x == 40) { return y + 20; }
        if (x == 42) { return y + 21; }
        if (x == 44) { return y + 22; }
        if (x == 46) { return y + 23; }
        if (x == 48) { return y + 24; }
        if (x == 50) { return y + 25; }
        if (x == 52) { return y + 26; }
        if (x == 54) { return y + 27; }
        if (x == 56) { return y + 28; }
        if (x == 58) { return y + 29; }
        if (x == 60) { return y + 30; }
        if (x == 62) { return y + 31; }
        if (x == 64) { return y + 32; }
        if (x == 66) { return y + 33; }
        if (x == 68) { return y + 34; }
        if (x == 70) { return y + 35; }
        if (x == 72) { return y + 36; }
        if (x == 74) { return y + 37; }
        if (x == 76) { return y + 38; }
        if (x == 78) { return y + 39; }
        if (x == 80) { return y + 40; }
        if (x == 82) { return y + 41; }
        if (x == 84) { return y + 42; }
        if (x == 86) { return y + 43; }
        if (x == 88) { return y + 44; }
        if (x == 90) { return y + 45; }
        if (x == 92) { return y + 46; }
        if (x == 94) { return y + 47; }
        if (x == 96) { return y + 48; }
        if (x == 98) { return y + 49; }
        if (x == 100) { return y + 50; }
        if (x == 102) { return y + 51; }
        if (x == 104) { return y + 52; }
        if (x == 106) { return y + 53; }
        if (x == 108) { return y + 54; }
        if (x == 110) { return y + 55; }
        if (x == 112) { return y + 56; }
        if (x == 114) { return y + 57; }
        if (x == 116) { return y + 58; }
        if (x == 118) { return y + 59; }
        return y;
    }
}
