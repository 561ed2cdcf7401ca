namespace CaJapan.Graph.Querying;

/// <summary>Which part of an ordered list is wanted: forwards from its start or after a cursor, or backwards.</summary>
/// <param name="First">Value: <see cref="int"/>, or null.</param>
/// <param name="After">Value: <see cref="CursorPosition"/>, or null.</param>
/// <param name="Last">Value: <see cref="int"/>, or null; set when and only when <paramref name="First"/> is null.</param>
/// <param name="Before">Value: <see cref="CursorPosition"/>, or null.</param>
public sealed record Window(Parameter First, Parameter After, Parameter Last, Parameter Before)
{
    /// <inheritdoc/>
    public override string ToString() => $"first {First} after {After} last {Last} before {Before}";
}
