using CircuitGen.Fields;

namespace CircuitGen.Curves;

/// <summary>
/// A point of y^2 = x^3 + b in Jacobian coordinates: (X / Z^2, Y / Z^3), and infinity where Z = 0. Additions need no
/// inversion. The formulas are those of the Explicit-Formulas Database for short Weierstrass curves with a = 0.
/// </summary>
/// <typeparam name="TField">Fq for G1, Fq2 for G2.</typeparam>
internal readonly struct JacobianPoint<TField>
    where TField : unmanaged, IFieldElement<TField>
{
    private readonly TField _x;
    private readonly TField _y;
    private readonly TField _z;

    private JacobianPoint(in TField x, in TField y, in TField z)
    {
        _x = x;
        _y = y;
        _z = z;
    }

    /// <summary>The neutral element.</summary>
    public static JacobianPoint<TField> Infinity => default;

    /// <summary>Whether this is the neutral element.</summary>
    public bool IsInfinity => _z.IsZero;

    /// <summary>The point with Z = 1.</summary>
    public static implicit operator JacobianPoint<TField>(in AffinePoint<TField> point) =>
        point.IsInfinity ? default : new(point.X, point.Y, TField.One);

    /// <summary>The point with the opposite second coordinate.</summary>
    public static JacobianPoint<TField> operator -(in JacobianPoint<TField> point) => new(point._x, -point._y, point._z);

    /// <summary>The sum, whatever the two are: "add-2007-bl".</summary>
    public static JacobianPoint<TField> operator +(in JacobianPoint<TField> left, in JacobianPoint<TField> right)
    {
        if (left.IsInfinity || right.IsInfinity)
        {
            return left.IsInfinity ? right : left;
        }

        var z1z1 = left._z.Square();
        var z2z2 = right._z.Square();
        var u1 = left._x * z2z2;
        var s1 = left._y * right._z * z2z2;
        var h = (right._x * z1z1) - u1;
        var r = ((right._y * left._z * z1z1) - s1).Double();
        if (h.IsZero)
        {
            return r.IsZero ? left.Double() : Infinity;
        }

        var z3 = ((left._z + right._z).Square() - z1z1 - z2z2) * h;
        return Finish(h, r, u1, s1, z3);
    }

    /// <summary>The sum with an affine point, whatever the two are: "madd-2007-bl".</summary>
    public static JacobianPoint<TField> operator +(in JacobianPoint<TField> left, in AffinePoint<TField> right)
    {
        if (left.IsInfinity || right.IsInfinity)
        {
            return left.IsInfinity ? right : left;
        }

        var z1z1 = left._z.Square();
        var h = (right.X * z1z1) - left._x;
        var r = ((right.Y * left._z * z1z1) - left._y).Double();
        if (h.IsZero)
        {
            return r.IsZero ? left.Double() : Infinity;
        }

        var z3 = (left._z + h).Square() - z1z1 - h.Square();
        return Finish(h, r, left._x, left._y, z3);
    }

    /// <summary>The difference.</summary>
    public static JacobianPoint<TField> operator -(in JacobianPoint<TField> left, in JacobianPoint<TField> right) => left + -right;

    /// <summary>Twice the point: "dbl-2009-l".</summary>
    public JacobianPoint<TField> Double()
    {
        var a = _x.Square();
        var b = _y.Square();
        var c = b.Square();
        var d = ((_x + b).Square() - a - c).Double();
        var e = a.Double() + a;
        var x3 = e.Square() - d.Double();
        var y3 = (e * (d - x3)) - c.Double().Double().Double();
        return new(x3, y3, (_y * _z).Double());
    }

    /// <summary>Whether the two are the same point, whatever their Z.</summary>
    public bool IsSamePoint(in JacobianPoint<TField> other)
    {
        if (IsInfinity || other.IsInfinity)
        {
            return IsInfinity == other.IsInfinity;
        }

        var zz = _z.Square();
        var otherZz = other._z.Square();
        return (_x * otherZz).Equals(other._x * zz) && (_y * otherZz * other._z).Equals(other._y * zz * _z);
    }

    /// <summary>The affine coordinates; costs an inversion.</summary>
    public AffinePoint<TField> ToAffine() => ToAffine(_z.Inverse());

    /// <summary>The affine coordinates of many points, with one inversion for all.</summary>
    public static AffinePoint<TField>[] ToAffine(ReadOnlySpan<JacobianPoint<TField>> points)
    {
        var prefixes = new TField[points.Length];
        var product = TField.One;
        for (var i = 0; i < points.Length; i++)
        {
            prefixes[i] = product;
            product = points[i].IsInfinity ? product : product * points[i]._z;
        }

        var inverse = product.Inverse();
        var result = new AffinePoint<TField>[points.Length];
        for (var i = points.Length - 1; i >= 0; i--)
        {
            if (!points[i].IsInfinity)
            {
                result[i] = points[i].ToAffine(inverse * prefixes[i]);
                inverse *= points[i]._z;
            }
        }

        return result;
    }

    private AffinePoint<TField> ToAffine(in TField inverseOfZ)
    {
        var square = inverseOfZ.Square();
        return new(_x * square, _y * square * inverseOfZ);
    }

    /// <summary>The last steps that both additions share: h and r/2 are the differences of x and y over a common Z.</summary>
    private static JacobianPoint<TField> Finish(in TField h, in TField r, in TField u1, in TField s1, in TField z3)
    {
        var i = h.Double().Square();
        var j = h * i;
        var v = u1 * i;
        var x3 = r.Square() - j - v.Double();
        var y3 = (r * (v - x3)) - (s1 * j).Double();
        return new(x3, y3, z3);
    }
}
