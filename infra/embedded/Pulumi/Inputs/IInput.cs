namespace Pulumi;

/// <summary>An <see cref="Input{T}"/> whose type argument the caller does not know.</summary>
internal interface IInput
{
    IOutput ToOutput();

    /// <summary>
    /// For collections the elements as inputs of their own, so that one unknown or secret element does not make the whole
    /// collection so; otherwise the same as <see cref="ToOutput"/>.
    /// </summary>
    IOutput ToElementwiseOutput();
}
