namespace Pulumi;

/// <summary>The arguments of a <see cref="StackReference"/>.</summary>
public class StackReferenceArgs : ResourceArgs
{
    /// <summary>The name of the referenced stack: <c>ORGANIZATION/PROJECT/STACK</c>.</summary>
    [Input("name", required: true)]
    public Input<string>? Name { get; set; }
}
