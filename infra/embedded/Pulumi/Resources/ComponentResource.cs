using System.Reflection;

namespace Pulumi;

/// <summary>A resource that consists of other resources: those that name it as their parent.</summary>
public class ComponentResource : Resource
{
    /// <summary>Registers a component of this program.</summary>
    /// <param name="type">The type token, such as <c>managedkube:index:ManagedCluster</c>.</param>
    /// <param name="name">A name, unique among the stack's components of the type.</param>
    /// <param name="options">How the component and, through it, its descendants are managed.</param>
    public ComponentResource(string type, string name, ComponentResourceOptions? options = null)
        : this(type, name, ResourceArgs.Empty, options)
    {
    }

    /// <summary>Registers a component.</summary>
    /// <param name="type">The type token.</param>
    /// <param name="name">A name, unique among the stack's components of the type.</param>
    /// <param name="args">The inputs.</param>
    /// <param name="options">How the component and, through it, its descendants are managed.</param>
    /// <param name="remote">Whether a provider constructs the component, rather than this program.</param>
    public ComponentResource(
        string type, string name, ResourceArgs? args, ComponentResourceOptions? options = null, bool remote = false)
        : this(type, name, args, options, remote, registerPackageRequest: null)
    {
    }

    /// <summary>Registers a component.</summary>
    /// <param name="type">The type token.</param>
    /// <param name="name">A name, unique among the stack's components of the type.</param>
    /// <param name="args">The inputs.</param>
    /// <param name="options">How the component and, through it, its descendants are managed.</param>
    /// <param name="remote">Whether a provider constructs the component, rather than this program.</param>
    /// <param name="registerPackageRequest">The package, if the type token does not tell.</param>
    public ComponentResource(
        string type,
        string name,
        ResourceArgs? args,
        ComponentResourceOptions? options,
        bool remote,
        RegisterPackageRequest? registerPackageRequest = null)
        : base(type, name, isCustom: false, args ?? ResourceArgs.Empty, options ?? new(), remote, registerPackageRequest)
    {
        IsRemote = remote;
    }

    /// <summary>Whether a provider constructs the component.</summary>
    internal bool IsRemote { get; }

    /// <summary>Tells the engine the values of all properties with <see cref="OutputAttribute"/>; called once, at the end.</summary>
    protected void RegisterOutputs()
        => RegisterOutputs(GetType().GetProperties()
            .Where(property => property.Name != nameof(Urn))
            .Select(property => (Property: property, Attribute: property.GetCustomAttribute<OutputAttribute>()))
            .Where(pair => pair.Attribute is not null)
            .ToDictionary(
                pair => string.IsNullOrWhiteSpace(pair.Attribute!.Name) ? pair.Property.Name : pair.Attribute.Name,
                pair => pair.Property.GetValue(this)));

    /// <summary>Tells the engine the component's outputs; called once, at the end.</summary>
    protected void RegisterOutputs(IDictionary<string, object?> outputs)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        RegisterOutputs(Output.Create(outputs));
    }

    /// <inheritdoc cref="RegisterOutputs(IDictionary{string, object})"/>
    protected void RegisterOutputs(Task<IDictionary<string, object?>> outputs)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        RegisterOutputs(Output.Create(outputs));
    }

    /// <inheritdoc cref="RegisterOutputs(IDictionary{string, object})"/>
    protected void RegisterOutputs(Output<IDictionary<string, object?>> outputs)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        Deployment.Running.Registrar.RegisterOutputs(this, outputs);
    }
}
