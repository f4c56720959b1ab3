using CircuitGen.Fields;

namespace CircuitGen.Groth16Tests;

public sealed class FieldTests
{
    [Fact]
    public void Base_field_agrees_with_big_integers_on_edges() => FieldLaws<BaseModulus>.HoldOnEdges();

    [Fact]
    public void Scalar_field_agrees_with_big_integers_on_edges() => FieldLaws<ScalarModulus>.HoldOnEdges();

    [Fact]
    public void Base_field_agrees_with_big_integers_at_random() => FieldLaws<BaseModulus>.HoldOnRandomElements();

    [Fact]
    public void Scalar_field_agrees_with_big_integers_at_random() => FieldLaws<ScalarModulus>.HoldOnRandomElements();

    [Fact]
    public void Inverses_invert_in_the_base_field() => FieldLaws<BaseModulus>.HoldForInverses();

    [Fact]
    public void Inverses_invert_in_the_scalar_field() => FieldLaws<ScalarModulus>.HoldForInverses();

    [Fact]
    public void Many_inverses_agree_with_one_in_the_base_field() => FieldLaws<BaseModulus>.HoldForManyInverses();

    [Fact]
    public void Many_inverses_agree_with_one_in_the_scalar_field() => FieldLaws<ScalarModulus>.HoldForManyInverses();
}
