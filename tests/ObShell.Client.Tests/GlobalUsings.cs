global using NUnit.Framework;
global using ObShell.Client.Authentication;
global using ObShell.Client.Endpoints;

[assembly: Parallelizable(ParallelScope.All)]
[assembly: FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
