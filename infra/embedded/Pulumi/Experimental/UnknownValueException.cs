namespace Pulumi.Experimental;

/// <summary>A value is unknown where its type has no way to say so; the output or input around it becomes unknown.</summary>
internal sealed class UnknownValueException(string path)
    : InvalidOperationException($"{path} is not known yet: its type must be an Output or Input for that.");
