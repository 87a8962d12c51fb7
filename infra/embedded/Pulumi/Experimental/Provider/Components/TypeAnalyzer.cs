namespace Pulumi.Experimental.Provider;

/// <summary>Describes the type of one property.</summary>
/// <param name="properties">Describes the classes that it uses.</param>
/// <param name="context">The property, for messages.</param>
/// <param name="isOutput">Whether it is an output.</param>
internal sealed class TypeAnalyzer(PropertyAnalyzer properties, string context, bool isOutput)
{
    private static readonly Dictionary<Type, string> Builtins = new()
    {
        [typeof(string)] = BuiltinTypeSpec.String,
        [typeof(int)] = BuiltinTypeSpec.Integer,
        [typeof(long)] = BuiltinTypeSpec.Integer,
        [typeof(double)] = BuiltinTypeSpec.Number,
        [typeof(float)] = BuiltinTypeSpec.Number,
        [typeof(bool)] = BuiltinTypeSpec.Boolean,
    };

    private static readonly Dictionary<Type, string> References = new()
    {
        [typeof(Archive)] = "pulumi.json#/Archive",
        [typeof(Asset)] = "pulumi.json#/Asset",
        [typeof(object)] = "pulumi.json#/Any",
    };

    /// <exception cref="ArgumentException">A schema cannot describe the type.</exception>
    public TypeSpec Analyze(Type type)
    {
        if (Builtins.TryGetValue(type, out var builtin))
            return TypeSpec.CreateBuiltin(builtin, !isOutput);
        if (References.TryGetValue(type, out var reference))
            return TypeSpec.CreateReference(reference, !isOutput);
        if (typeof(CustomResource).IsAssignableFrom(type))
            throw new ArgumentException($"Resource references are not supported yet: found type '{type.Name}' for '{context}'.");
        if (type.IsArray)
            return TypeSpec.CreateArray(Analyze(type.GetElementType()!));
        if (type.IsGenericType && AnalyzeGeneric(type) is { } spec)
            return spec;
        if (type.IsInterface || type.IsPrimitive || type.Namespace?.StartsWith(nameof(System), StringComparison.Ordinal) == true)
            throw new ArgumentException($"Type '{type.FullName}' is not supported for '{context}'.");
        return TypeSpec.CreateReference(properties.Refer(type), !isOutput);
    }

    private TypeSpec? AnalyzeGeneric(Type type)
    {
        var definition = type.GetGenericTypeDefinition();
        var last = type.GenericTypeArguments[^1];
        if (definition == typeof(Output<>))
            return isOutput ? Analyze(last) : throw Misplaced("Output<T>", "output");
        if (definition == typeof(Input<>))
            return Unplain(last, "Input<T>");
        if (definition == typeof(InputList<>))
            return TypeSpec.CreateArray(Unplain(last, "InputList<T>"));
        if (definition == typeof(InputMap<>))
            return TypeSpec.CreateDictionary(Unplain(last, "InputMap<T>"));
        if (definition == typeof(Nullable<>))
            return Analyze(last);
        if (definition == typeof(List<>) || definition == typeof(IList<>))
            return TypeSpec.CreateArray(Analyze(last));
        if (definition != typeof(Dictionary<,>) && definition != typeof(IDictionary<,>))
            return null;

        return type.GenericTypeArguments[0] == typeof(string)
            ? TypeSpec.CreateDictionary(Analyze(last))
            : throw new ArgumentException($"Dictionary keys must be strings, got '{type.GenericTypeArguments[0].Name}' for '{context}'.");
    }

    /// <summary>The type of something that is also taken as an output.</summary>
    private TypeSpec Unplain(Type type, string container)
        => isOutput ? throw Misplaced(container, "input") : Analyze(type) with { Plain = null };

    private ArgumentException Misplaced(string type, string kind) => new($"{type} can only be used for {kind} properties: {context}.");
}
