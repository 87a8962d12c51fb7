namespace Pulumi;

/// <summary>What a program can ask about its run, and the functions of providers.</summary>
public sealed class DeploymentInstance
{
    private readonly Deployment _deployment;

    internal DeploymentInstance(Deployment deployment) => _deployment = deployment;

    /// <summary>The name of the stack, without organization and project.</summary>
    public string StackName => _deployment.Settings.StackName;

    /// <summary>The name of the project.</summary>
    public string ProjectName => _deployment.Settings.ProjectName;

    /// <summary>The folder of the project file.</summary>
    /// <exception cref="InvalidOperationException">The engine has not told it.</exception>
    public string RootDirectory => _deployment.Settings.RootDirectory
        ?? throw new InvalidOperationException("The engine does not tell the root directory: use a newer version of it.");

    /// <summary>The name of the organization.</summary>
    public string OrganizationName => _deployment.Settings.OrganizationName;

    /// <summary>Whether this is a preview, in which nothing is changed.</summary>
    public bool IsDryRun => _deployment.Settings.IsDryRun;

    /// <summary>
    /// Calls a function of a provider. The result is unknown, and the function not called, if an argument is unknown or
    /// comes from a resource that is still to be created.
    /// </summary>
    /// <typeparam name="T">A class with <see cref="OutputTypeAttribute"/>, or a dictionary.</typeparam>
    /// <param name="token">The token of the function, such as <c>command:local:run</c>.</param>
    /// <param name="args">The arguments.</param>
    /// <param name="options">How the function is called.</param>
    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOptions? options = null)
        => _deployment.Invoker.Invoke<T>(token, args, options);

    /// <inheritdoc cref="Invoke{T}(string, InvokeArgs, InvokeOptions)"/>
    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOutputOptions options)
        => _deployment.Invoker.Invoke<T>(token, args, options);

    /// <summary>Calls a function of a provider that returns an object with one member, for the value of that member.</summary>
    /// <inheritdoc cref="Invoke{T}(string, InvokeArgs, InvokeOptions)"/>
    public Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOptions? options = null)
        => _deployment.Invoker.InvokeSingle<T>(token, args, options);

    /// <inheritdoc cref="InvokeSingle{T}(string, InvokeArgs, InvokeOptions)"/>
    public Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOutputOptions options)
        => _deployment.Invoker.InvokeSingle<T>(token, args, options);

    /// <summary>Calls a function of a provider at once; the arguments should be known.</summary>
    /// <inheritdoc cref="Invoke{T}(string, InvokeArgs, InvokeOptions)"/>
    public Task<T> InvokeAsync<T>(string token, InvokeArgs args, InvokeOptions? options = null)
        => _deployment.Invoker.InvokeAsync<T>(token, args, options);

    /// <summary>Calls a function of a provider at once, for the value of its result's only member.</summary>
    /// <inheritdoc cref="Invoke{T}(string, InvokeArgs, InvokeOptions)"/>
    public Task<T> InvokeSingleAsync<T>(string token, InvokeArgs args, InvokeOptions? options = null)
        => _deployment.Invoker.InvokeSingleAsync<T>(token, args, options);

    /// <summary>Calls a function of a provider at once, and ignores its result.</summary>
    /// <param name="token">The token of the function.</param>
    /// <param name="args">The arguments.</param>
    /// <param name="options">How the function is called.</param>
    public Task InvokeAsync(string token, InvokeArgs args, InvokeOptions? options = null)
        => _deployment.Invoker.InvokeAsync(token, args, options);

    /// <summary>
    /// Calls a function of a provider. The result is unknown, and the function not called, if an argument is unknown or
    /// comes from a resource that is still to be created.
    /// </summary>
    /// <typeparam name="T">A class with <see cref="OutputTypeAttribute"/>, or a dictionary.</typeparam>
    /// <param name="token">The token of the function.</param>
    /// <param name="args">The arguments.</param>
    /// <param name="options">How the function is called.</param>
    /// <param name="registerPackageRequest">The package, if the token does not tell.</param>
    public Output<T> Invoke<T>(
        string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest)
        => _deployment.Invoker.Invoke<T>(token, args, options, registerPackageRequest);

    /// <inheritdoc cref="Invoke{T}(string, InvokeArgs, InvokeOptions, RegisterPackageRequest)"/>
    public Output<T> Invoke<T>(
        string token, InvokeArgs args, InvokeOutputOptions options, RegisterPackageRequest? registerPackageRequest)
        => _deployment.Invoker.Invoke<T>(token, args, options, registerPackageRequest);

    /// <summary>Calls a function of a provider that returns an object with one member, for the value of that member.</summary>
    /// <inheritdoc cref="Invoke{T}(string, InvokeArgs, InvokeOptions, RegisterPackageRequest)"/>
    public Output<T> InvokeSingle<T>(
        string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest)
        => _deployment.Invoker.InvokeSingle<T>(token, args, options, registerPackageRequest);

    /// <inheritdoc cref="InvokeSingle{T}(string, InvokeArgs, InvokeOptions, RegisterPackageRequest)"/>
    public Output<T> InvokeSingle<T>(
        string token, InvokeArgs args, InvokeOutputOptions options, RegisterPackageRequest? registerPackageRequest)
        => _deployment.Invoker.InvokeSingle<T>(token, args, options, registerPackageRequest);

    /// <summary>Calls a function of a provider at once; the arguments should be known.</summary>
    /// <inheritdoc cref="Invoke{T}(string, InvokeArgs, InvokeOptions, RegisterPackageRequest)"/>
    public Task<T> InvokeAsync<T>(
        string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest)
        => _deployment.Invoker.InvokeAsync<T>(token, args, options, registerPackageRequest);

    /// <summary>Calls a function of a provider at once, for the value of its result's only member.</summary>
    /// <inheritdoc cref="Invoke{T}(string, InvokeArgs, InvokeOptions, RegisterPackageRequest)"/>
    public Task<T> InvokeSingleAsync<T>(
        string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest)
        => _deployment.Invoker.InvokeSingleAsync<T>(token, args, options, registerPackageRequest);

    /// <summary>Calls a function of a provider at once, and ignores its result.</summary>
    /// <param name="token">The token of the function.</param>
    /// <param name="args">The arguments.</param>
    /// <param name="options">How the function is called.</param>
    /// <param name="registerPackageRequest">The package, if the token does not tell.</param>
    public Task InvokeAsync(
        string token, InvokeArgs args, InvokeOptions? options, RegisterPackageRequest? registerPackageRequest)
        => _deployment.Invoker.InvokeAsync(token, args, options, registerPackageRequest);

    /// <summary>Calls a method of a resource. Unlike a function it is also called with arguments that are unknown.</summary>
    /// <typeparam name="T">A class with <see cref="OutputTypeAttribute"/>, or a dictionary.</typeparam>
    /// <param name="token">The token of the method, such as <c>test:index:Cluster/getKubeconfig</c>.</param>
    /// <param name="args">The arguments.</param>
    /// <param name="self">The resource; its provider, version and download address are used.</param>
    /// <param name="options">How the method is called if there is no <paramref name="self"/>.</param>
    public Output<T> Call<T>(string token, CallArgs args, Resource? self = null, CallOptions? options = null)
        => _deployment.Caller.Call<T>(token, args, self, options, package: null);

    /// <summary>Calls a method of a resource. Unlike a function it is also called with arguments that are unknown.</summary>
    /// <typeparam name="T">A class with <see cref="OutputTypeAttribute"/>, or a dictionary.</typeparam>
    /// <param name="token">The token of the method.</param>
    /// <param name="args">The arguments.</param>
    /// <param name="self">The resource; its provider, version and download address are used.</param>
    /// <param name="options">How the method is called if there is no <paramref name="self"/>.</param>
    /// <param name="registerPackageRequest">The package, if the token does not tell.</param>
    public Output<T> Call<T>(
        string token, CallArgs args, Resource? self, CallOptions? options, RegisterPackageRequest? registerPackageRequest)
        => _deployment.Caller.Call<T>(token, args, self, options, registerPackageRequest);

    /// <summary>Calls a method of a resource, and ignores its result.</summary>
    /// <param name="token">The token of the method.</param>
    /// <param name="args">The arguments.</param>
    /// <param name="self">The resource; its provider, version and download address are used.</param>
    /// <param name="options">How the method is called if there is no <paramref name="self"/>.</param>
    public void Call(string token, CallArgs args, Resource? self = null, CallOptions? options = null)
        => _deployment.Caller.Call(token, args, self, options, package: null);

    /// <summary>Calls a method of a resource, and ignores its result.</summary>
    /// <param name="token">The token of the method.</param>
    /// <param name="args">The arguments.</param>
    /// <param name="self">The resource; its provider, version and download address are used.</param>
    /// <param name="options">How the method is called if there is no <paramref name="self"/>.</param>
    /// <param name="registerPackageRequest">The package, if the token does not tell.</param>
    public void Call(
        string token, CallArgs args, Resource? self, CallOptions? options, RegisterPackageRequest? registerPackageRequest)
        => _deployment.Caller.Call(token, args, self, options, registerPackageRequest);

    /// <summary>Lets the engine call <paramref name="transform"/> for every function call that is made afterwards.</summary>
    public void RegisterInvokeTransform(InvokeTransform transform) => _deployment.InvokeTransforms.Register(transform);
}
